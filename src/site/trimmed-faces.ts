/** Makes the faces of the PDF and of the screen from the packages of fonts: bare TrueType with only what the writer and a browser read, before the build needs them. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { writeCoverage, type Coverage, type Range } from '#pdf/font/coverage.ts';
import { faceFile, families, scriptFamilies, weights, type Family } from '#pdf/font/families.ts';
import {
  coverageTable,
  hanFamilies,
  vastFace,
  vastFamilies,
  vastFolder,
  type VastFamily,
} from '#pdf/font/vast-families.ts';
import { packTables, tagAt, type Tables } from '#pdf/font/sfnt.ts';
import { faceSheet, type SheetFace } from './face-sheets.ts';

const packages = 'node_modules/@fontsource';
/** Not under version control. */
const into = 'src/pdf/font/trimmed';

/** Hinting and names are left out: the writer draws plain outlines. */
const keptTables = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
/** Rules by which the letters of some scripts join, change their order and are placed. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];
/** A browser refuses a font without them: no names at all, and version 3, which has none of glyphs. */
const emptyTables: Tables = new Map([
  ['name', Uint8Array.of(0, 0, 0, 0, 0, 6)],
  ['post', Uint8Array.of(0, 3, ...Array<number>(30).fill(0))],
]);
const woff = 0x774f4646;

/** Tables of a WOFF file, version 1. */
export function tablesOfWoff(bytes: Buffer): Tables {
  if (bytes.readUInt32BE(0) !== woff) throw new Error('This font file is not WOFF, version 1.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = Array.from({ length: view.getUint16(12) }, (_, i) => 44 + 20 * i);
  return new Map(
    rows.map((row) => {
      const start = view.getUint32(row + 4);
      const length = view.getUint32(row + 8);
      const stored = bytes.subarray(start, start + length);
      const packed = length !== view.getUint32(row + 12);
      return [tagAt(view, row), packed ? new Uint8Array(inflateSync(stored)) : stored];
    }),
  );
}

/** A WOFF file as a bare TrueType font, whole. */
export const bareFont = (font: Buffer): Uint8Array => packTables(tablesOfWoff(font));

/** Bare font bytes with the kept tables. */
function trimmed(font: Buffer, { isShaped }: Pick<Family, 'isShaped'>): Uint8Array {
  const tables = tablesOfWoff(font);
  const kept = isShaped ? [...keptTables, ...layoutTables] : keptTables;
  return packTables(new Map([...[...tables].filter(([tag]) => kept.includes(tag)), ...emptyTables]));
}

/** Files that say what is made and how, besides the fonts themselves. */
const recipe = [
  'package-lock.json',
  'src/site/face-sheets.ts',
  'src/site/trimmed-faces.ts',
  'src/pdf/font/families.ts',
  'src/pdf/font/vast-families.ts',
];

/** A file that is made: where it lies in `into`, the file of a package that it is made from, and how. */
interface MadeFile {
  readonly file: string;
  readonly from: string;
  readonly content: () => Uint8Array | string;
}

function* filesToMake(root: string): Generator<MadeFile> {
  const woffOf = (family: string, part: string) =>
    join(root, packages, family, 'files', `${family}-${part}-normal.woff`);
  for (const family of families)
    for (const part of family.parts)
      for (const weight of ['regular', 'bold'] as const) {
        const from = woffOf(family.name, `${part.name}-${weights[weight]}`);
        const content = () => trimmed(readFileSync(from), family);
        yield { file: faceFile(family, part, weight), from, content };
      }
  for (const family of vastFamilies) {
    const parts = coverageOf(rangesOf(root, family));
    yield {
      file: coverageTable(family),
      from: rangesFile(root, family),
      content: () => writeCoverage(parts),
    };
    for (const { part } of parts) {
      const from = woffOf(family.name, `${part}-${weights.regular}`);
      yield { file: vastFace(family, part), from, content: () => trimmed(readFileSync(from), family) };
    }
  }
  const sheet = (family: { readonly name: string }, faces: (ranges: Ranges) => SheetFace[]): MadeFile => ({
    file: sheetOf(family.name),
    from: rangesFile(root, family),
    content: () => faceSheet(faces(rangesOf(root, family))),
  });
  for (const family of scriptFamilies) yield sheet(family, (ranges) => scriptFaces(family, ranges));
  for (const family of hanFamilies) yield sheet(family, (ranges) => hanFaces(family, ranges));
}

/** Writes each face that is not there yet, or is older than what it is made of. */
export function trimFaces(root: string): void {
  const newest = Math.max(...recipe.map((file) => statSync(join(root, file)).mtimeMs));
  for (const folder of [vastFolder, sheetFolder]) mkdirSync(join(root, into, folder), { recursive: true });
  for (const { file, content } of filesToMake(root)) {
    const target = join(root, into, file);
    if (!existsSync(target) || statSync(target).mtimeMs < newest) writeWhole(target, content());
  }
}

/** Each file that is made, with the file of a package that it is made from. */
export const originsOfFaces = (root: string): Map<string, string> =>
  new Map([...filesToMake(root)].map(({ file, from }) => [join(root, into, file), from]));

/** Another build or test that runs beside this one finds the whole file or none. */
function writeWhole(target: string, content: Uint8Array | string): void {
  const beside = `${target}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, target);
}

const sheetFolder = 'sheets';
const sheetOf = (family: string): string => `${sheetFolder}/${family}.css`;

/** Without the part for plain Latin, which the page's own font has. */
const scriptFaces = (family: Family, ranges: Ranges): SheetFace[] =>
  family.parts
    .filter(({ covers }) => covers)
    .flatMap((part) =>
      (['regular', 'bold'] as const).map((weight) => ({
        isVietnamese: part.name === 'vietnamese',
        file: `../${faceFile(family, part, weight)}`,
        weight: weights[weight],
        ranges: ranges[part.name] ?? '',
      })),
    );

const hanFaces = (family: VastFamily, ranges: Ranges): SheetFace[] =>
  numbered(ranges).map(([part, covered]) => ({
    file: `../${vastFace(family, part)}`,
    weight: weights.regular,
    ranges: covered,
  }));

/** What each part of a family covers, as its package says: 'U+4e00-4e07,U+4e09'. */
type Ranges = Readonly<Record<string, string>>;

const rangesFile = (root: string, { name }: { readonly name: string }): string =>
  join(root, packages, name, 'unicode.json');

const rangesOf = (root: string, family: { readonly name: string }): Ranges =>
  JSON.parse(readFileSync(rangesFile(root, family), 'utf8')) as Ranges;

/** The numbered parts of a vast family; the others are there a second time. */
const numbered = (ranges: Ranges): [part: string, ranges: string][] =>
  Object.entries(ranges)
    .filter(([part]) => part.startsWith('['))
    .map(([part, covered]) => [part.slice(1, -1), covered]);

const coverageOf = (ranges: Ranges): Coverage[] =>
  numbered(ranges).map(([part, covered]) => ({ part, ranges: covered.split(',').map(rangeFrom) }));

/** 'U+4e00-4e07' or 'U+4e00' */
function rangeFrom(text: string): Range {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}

/** The same for Vite: the faces are there before any module asks for one. */
export function trimmedFaces(): Plugin {
  return { name: 'waymark:trimmed-faces', configResolved: ({ root }) => trimFaces(root) };
}
