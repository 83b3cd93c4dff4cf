/** The faces that a document needs: found by the characters of its texts and loaded before anything is written. */
import { Face } from './font/face.ts';
import {
  faceFile,
  mainFamily,
  partsFor,
  scriptFamilies,
  type Family,
  type Part,
  type Weight,
} from './font/families.ts';
import { partsCovering, readCoverage } from './font/coverage.ts';
import { coverageTable, vastFace, vastFamiliesFor, type VastFamily } from './font/vast-families.ts';
import { hasRightToLeft } from './page/direction.ts';
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import { drawnBy, graphemesIn } from './page/glyph-runs.ts';
import type { ComplexText, FaceSet } from './page/spans.ts';

export interface Faces extends FaceSet {
  /** What no face can draw, each once; it is drawn as "?" and is whole in the attached data. */
  readonly missing: readonly string[];
}

/** Where the means come from. */
export interface FaceSource {
  /** The bytes of a file. */
  file(name: string): Promise<Uint8Array>;
  /** The part of our code that only some scripts need. */
  complexText(): Promise<ComplexText>;
}

interface Wanted {
  readonly family: Family;
  readonly part: Part;
}

const partsOf = (family: Family): Wanted[] => family.parts.map((part) => ({ family, part }));

/** The files that every document could ask for, whatever its script. */
export const mainFiles: readonly string[] = partsOf(mainFamily).flatMap(({ family, part }) =>
  (['regular', 'bold'] as const).map((weight) => faceFile(family, part, weight)),
);

/** `texts`: all that will be drawn; `languages`: of passages in it, as far as they are known. A rejection of the source is passed on. */
export async function loadFaces(
  texts: Iterable<string>,
  source: FaceSource,
  languages: readonly string[] = [],
): Promise<Faces> {
  const drawn = sanitiseText([...texts].join('\n'));
  const { missing: lacking, ...main } = await loadMainFaces([drawn], source);
  const wanted = scriptFamilies.flatMap((family) =>
    partsFor(lacking.join(''), family).map((part) => ({ family, part })),
  );
  const scripts = concatBytes(main, await loadAll(wanted, source));
  const vast = await vastFaces(missingIn(scripts, lacking), source, languages);
  const faces = concatBytes(scripts, { regular: vast, bold: vast });
  const needsMore = faces.regular.some(({ isShaped }) => isShaped) || hasRightToLeft(drawn);
  const missing = missingIn(faces, lacking);
  return needsMore ? { ...faces, missing, complex: await source.complexText() } : { ...faces, missing };
}

/** Of the main family alone, for when nothing more can be fetched: what it cannot draw is missing. */
export async function loadMainFaces(texts: Iterable<string>, source: FaceSource): Promise<Faces> {
  const drawn = sanitiseText([...texts].join('\n'));
  const graphemes = [...new Set(graphemesIn(drawn.replaceAll('\n', '')).map(({ text }) => text))];
  const main = await loadAll(
    partsOf(mainFamily).filter(({ part }) => part.covers?.test(drawn) ?? true),
    source,
  );
  return { ...main, missing: missingIn(main, graphemes) };
}

const missingIn = ({ regular, bold }: FaceSet, graphemes: readonly string[]): string[] =>
  graphemes.filter((text) => !drawnBy(text, regular) || !drawnBy(text, bold));

const concatBytes = (some: FaceSet, more: FaceSet): FaceSet => ({
  regular: [...some.regular, ...more.regular],
  bold: [...some.bold, ...more.bold],
});

async function loadAll(wanted: readonly Wanted[], source: FaceSource): Promise<FaceSet> {
  const ofWeight = (weight: Weight) => Promise.all(wanted.map((one) => loadFace(one, weight, source)));
  const [regular, bold] = await Promise.all([ofWeight('regular'), ofWeight('bold')]);
  return { regular, bold };
}

async function loadFace({ family, part }: Wanted, weight: Weight, source: FaceSource): Promise<Face> {
  const bytes = await source.file(faceFile(family, part, weight));
  return new Face(`${inPdf(family.name)}-${part.name}-${weight}`, bytes);
}

/** Of one family after the other, as long as something is lacking. */
async function vastFaces(
  graphemes: readonly string[],
  source: FaceSource,
  languages: readonly string[],
): Promise<Face[]> {
  const faces: Face[] = [];
  let lacking = graphemes;
  for (const family of vastFamiliesFor(graphemes.join(''), languages)) {
    const wanted = lacking.filter((text) => family.covers.test(text));
    if (wanted.length === 0) continue;
    const table = new TextDecoder().decode(await source.file(coverageTable(family)));
    const parts = partsCovering(wanted, readCoverage(table));
    faces.push(...(await Promise.all(parts.map((part) => loadVastFace(family, part, source)))));
    lacking = lacking.filter((text) => !drawnBy(text, faces));
  }
  return faces;
}

const loadVastFace = async (family: VastFamily, part: string, source: FaceSource): Promise<Face> =>
  new Face(`${inPdf(family.name)}-${part}`, await source.file(vastFace(family, part)));

/** 'noto-sans' -> 'NotoSans' */
const inPdf = (family: string): string =>
  family.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
