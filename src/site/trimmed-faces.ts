/** Makes the faces of the PDF from the packages of fonts: bare TrueType with only what the writer reads, before the build needs them. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { writeCoverage, type Coverage, type Range } from '#pdf/font/coverage.ts';
import { faceFile, families, weights, type Family } from '#pdf/font/families.ts';
import {
  coverageTable,
  vastFace,
  vastFamilies,
  vastFolder,
  type VastFamily,
} from '#pdf/font/vast-families.ts';
import { packTables, tagAt, type Tables } from '#pdf/font/sfnt.ts';

const packages = 'node_modules/@fontsource';
/** Not under version control. */
const into = 'src/pdf/font/trimmed';

/** Hinting and names of glyphs are left out: the writer draws plain outlines. */
const keptTables = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
/** Rules by which the letters of some scripts join, change their order and are placed. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];
const woff = 0x774f4646;

/** Tables of a WOFF file, version 1. */
function tablesOfWoff(bytes: Buffer): Tables {
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
  return packTables(new Map([...tables].filter(([tag]) => kept.includes(tag))));
}

/** Files that say what is made and how, besides the fonts themselves. */
const recipe = [
  'package-lock.json',
  'src/site/trimmed-faces.ts',
  'src/pdf/font/families.ts',
  'src/pdf/font/vast-families.ts',
];

/** Writes each face that is not there yet, or is older than what it is made of. */
export function trimFaces(root: string): void {
  const newest = Math.max(...recipe.map((file) => statSync(join(root, file)).mtimeMs));
  mkdirSync(join(root, into, vastFolder), { recursive: true });
  const make = (file: string, content: () => Uint8Array | string) => {
    const target = join(root, into, file);
    if (!existsSync(target) || statSync(target).mtimeMs < newest) writeFileSync(target, content());
  };
  const woffOf = (family: string, part: string) =>
    readFileSync(join(root, packages, family, 'files', `${family}-${part}-normal.woff`));
  for (const family of families)
    for (const part of family.parts)
      for (const weight of ['regular', 'bold'] as const)
        make(faceFile(family, part, weight), () =>
          trimmed(woffOf(family.name, `${part.name}-${weights[weight]}`), family),
        );
  for (const family of vastFamilies) {
    const parts = coverageOf(root, family);
    make(coverageTable(family), () => writeCoverage(parts));
    for (const { part } of parts)
      make(vastFace(family, part), () => trimmed(woffOf(family.name, `${part}-${weights.regular}`), family));
  }
}

/** The numbered parts of a family and what its package says that they cover. */
function coverageOf(root: string, { name }: VastFamily): Coverage[] {
  const text = readFileSync(join(root, packages, name, 'unicode.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>)
    .filter(([part]) => part.startsWith('['))
    .map(([part, ranges]) => ({ part: part.slice(1, -1), ranges: ranges.split(',').map(rangeFrom) }));
}

/** 'U+4e00-4e07' or 'U+4e00' */
function rangeFrom(text: string): Range {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}

/** The same for Vite: the faces are there before any module asks for one. */
export function trimmedFaces(): Plugin {
  return { name: 'waymark:trimmed-faces', configResolved: ({ root }) => trimFaces(root) };
}
