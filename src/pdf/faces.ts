/** The faces that a document needs: found by the characters of its texts and loaded before anything is written. */
import { Face } from './font/face.ts';
import { drawableText } from './page/drawable-text.ts';
import { drawnBy, graphemesIn } from './page/glyph-runs.ts';
import type { FaceSet } from './page/spans.ts';

export interface Faces extends FaceSet {
  /** What no face can draw, each once; it is drawn as "?" and is whole in the attached data. */
  readonly missing: readonly string[];
}

/** A part of a family. */
interface Slice {
  readonly name: string;
  /** Characters that only this slice has; every document needs a slice without. */
  readonly covers?: RegExp;
}

const family = 'atkinson-hyperlegible-next';
const slices: readonly Slice[] = [
  { name: 'latin' },
  {
    name: 'latin-ext',
    covers:
      /(?![\u0131\u0152\u0153])[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u02CE-\u02D7\u02DD-\u02FF\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF\u2020\u20A0-\u20AB\u20AD-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/u,
  },
];

const weights = { regular: 400, bold: 700 } as const;
type Weight = keyof typeof weights;

const fileOf = (slice: Slice, weight: Weight): string => `${family}-${slice.name}-${weights[weight]}.ttf`;

/** Every file that a document could ask for. */
export const faceFiles: readonly string[] = slices.flatMap((slice) =>
  (['regular', 'bold'] as const).map((weight) => fileOf(slice, weight)),
);

/** `texts`: all that will be drawn. `load` gives the bytes of a file; its rejection is passed on. */
export async function loadFaces(
  texts: Iterable<string>,
  load: (file: string) => Promise<Uint8Array>,
): Promise<Faces> {
  const drawn = drawableText([...texts].join('\n'));
  const wanted = slices.filter(({ covers }) => covers?.test(drawn) ?? true);
  const facesOf = (weight: Weight) => Promise.all(wanted.map((slice) => loadFace(slice, weight, load)));
  const [regular, bold] = await Promise.all([facesOf('regular'), facesOf('bold')]);
  const graphemes = new Set(graphemesIn(drawn.replaceAll('\n', '')).map(({ text }) => text));
  const missing = [...graphemes].filter((text) => !drawnBy(text, regular) || !drawnBy(text, bold));
  return { regular, bold, missing };
}

async function loadFace(
  slice: Slice,
  weight: Weight,
  load: (file: string) => Promise<Uint8Array>,
): Promise<Face> {
  const name = `AtkinsonHyperlegibleNext-${slice.name}-${weight}`;
  return new Face(name, await load(fileOf(slice, weight)));
}
