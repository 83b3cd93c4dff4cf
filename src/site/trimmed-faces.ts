/** Makes the faces of the PDF from the packages of fonts: bare TrueType with only what the writer reads, before the build needs them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packTables, tagAt, type Tables } from '#pdf/font/sfnt.ts';

const from = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';
/** Not under version control. */
const into = 'src/pdf/font/trimmed';

const family = 'atkinson-hyperlegible-next';
const files = ['latin', 'latin-ext'].flatMap((slice) =>
  [400, 700].map((weight) => `${family}-${slice}-${weight}`),
);

/** Hinting, layout and names of glyphs are left out: the writer draws plain outlines. */
const keptTables = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
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
export function trimmed(font: Buffer): Uint8Array {
  const tables = tablesOfWoff(font);
  return packTables(new Map([...tables].filter(([tag]) => keptTables.includes(tag))));
}

/** Writes each face that is not there yet, or not as it must be. */
export function trimFaces(root: string): void {
  mkdirSync(join(root, into), { recursive: true });
  for (const file of files) {
    const target = join(root, into, `${file}.ttf`);
    const bytes = trimmed(readFileSync(join(root, from, `${file}-normal.woff`)));
    if (!existsSync(target) || !readFileSync(target).equals(bytes)) writeFileSync(target, bytes);
  }
}

/** The same for Vite: the faces are there before any module asks for one. */
export function trimmedFaces(): Plugin {
  return { name: 'waymark:trimmed-faces', configResolved: ({ root }) => trimFaces(root) };
}
