/** sRGB as a small ICC profile (version 4, matrix and parametric curve), made here so that no file needs to be shipped. */
import { concatBytes } from '#domain/bytes/concat-bytes.ts';
import { ByteWriter, paddedToFour } from './bytes.ts';

const d50 = [0.9642, 1, 0.82491];
const toD50 = [1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015076, 0.751678];
const curveValues = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const tagData = (signature: string) => new ByteWriter().ascii(signature).u32(0);

const xyz = (values: readonly number[]) =>
  tagData('XYZ ')
    .fixed(...values)
    .written();

function words(text: string): Uint8Array {
  const data = tagData('mluc')
    .u32(1, 12)
    .ascii('enUS')
    .u32(2 * text.length, 28);
  return paddedToFour(data.u16(...Array.from(text, (letter) => letter.charCodeAt(0))).written());
}

const curve = tagData('para')
  .u16(3, 0)
  .fixed(...curveValues)
  .written();

const tags: readonly (readonly [string, Uint8Array])[] = [
  ['desc', words('sRGB')],
  ['cprt', words('CC0')],
  ['wtpt', xyz(d50)],
  [
    'chad',
    tagData('sf32')
      .fixed(...toD50)
      .written(),
  ],
  ['rXYZ', xyz([0.436066, 0.222488, 0.013916])],
  ['gXYZ', xyz([0.385147, 0.716873, 0.097076])],
  ['bXYZ', xyz([0.143066, 0.060608, 0.714096])],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

function headerOf(size: number): Uint8Array {
  const header = new ByteWriter().u32(size, 0, 0x04300000).ascii('mntrRGB XYZ ');
  header.u16(2026, 1, 1, 0, 0, 0).ascii('acsp');
  header.u32(0, 0, 0, 0, 0, 0, 0).fixed(...d50);
  return concatBytes([header.written(), new Uint8Array(128 - header.length)]);
}

/** The profile; the three curves share one table entry. */
export function srgbProfile(): Uint8Array {
  const blocks = [...new Set(tags.map(([, data]) => data))];
  const offsets = new Map<Uint8Array, number>();
  let end = 128 + 4 + 12 * tags.length;
  for (const block of blocks) {
    offsets.set(block, end);
    end += block.length;
  }
  const directory = new ByteWriter().u32(tags.length);
  for (const [signature, data] of tags) directory.ascii(signature).u32(offsets.get(data) ?? 0, data.length);
  return concatBytes([headerOf(end), directory.written(), ...blocks]);
}
