/** Makes the faces of the PDF from the packages of fonts: bare TrueType with only what the writer reads, before the build needs them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { faceFile, families, type Family } from '#pdf/font/families.ts';
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

/** Bare font bytes with the kept tables. */
function trimmed(font: Buffer, { isShaped }: Family): Uint8Array {
  const tables = tablesOfWoff(font);
  const kept = isShaped ? [...keptTables, ...layoutTables] : keptTables;
  return packTables(new Map([...tables].filter(([tag]) => kept.includes(tag))));
}

/** Writes each face that is not there yet, or not as it must be. */
export function trimFaces(root: string): void {
  mkdirSync(join(root, into), { recursive: true });
  for (const family of families)
    for (const part of family.parts)
      for (const weight of ['regular', 'bold'] as const) {
        const file = faceFile(family, part, weight);
        const target = join(root, into, file);
        const source = join(root, packages, family.name, 'files', file.replace(/\.ttf$/, '-normal.woff'));
        const bytes = trimmed(readFileSync(source), family);
        if (!existsSync(target) || !readFileSync(target).equals(bytes)) writeFileSync(target, bytes);
      }
}

/** The same for Vite: the faces are there before any module asks for one. */
export function trimmedFaces(): Plugin {
  return { name: 'waymark:trimmed-faces', configResolved: ({ root }) => trimFaces(root) };
}
