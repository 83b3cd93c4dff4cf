/** What a face says of its own rights in its table of names: the build trims that table away, and packages do not always repeat it. */
import { readFileSync } from 'node:fs';
import { tablesOfWoff } from '#site/trimmed-faces.ts';

const copyright = 0;
const macintosh = 1;

/** A file that the build trims a face from; others are shipped with their names. */
export const isFace = (file: string): boolean => file.endsWith('.woff');

/** The notice in a WOFF file; none where there is no name for it in Unicode. */
export function noticeOfFace(file: string): string | undefined {
  const names = tablesOfWoff(readFileSync(file)).get('name');
  if (!names) return undefined;
  const table = Buffer.from(names);
  const texts = table.readUInt16BE(4);
  const row = Array.from({ length: table.readUInt16BE(2) }, (_, i) => 6 + 12 * i).find(
    (at) => table.readUInt16BE(at) !== macintosh && table.readUInt16BE(at + 6) === copyright,
  );
  if (row === undefined) return undefined;
  const start = texts + table.readUInt16BE(row + 10);
  const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(row + 8)));
  return utf16.swap16().toString('utf16le').trim();
}
