/** The container of a TrueType font: a directory of tables (OpenType specification, "Organization of an OpenType font"). */
import { concatBytes } from '#domain/bytes/concat-bytes.ts';
import { ByteWriter, paddedToFour, viewOf } from '#pdf/file/bytes.ts';

/** Tables by their four-letter tag. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const trueType = 0x00010000;
/** A checksum over a whole font gives this number, once the font's own adjustment is counted in. */
const magicSum = 0xb1b0afba;

/** Not a TrueType font, or a table that it must have is missing. */
export class FontUnreadable extends Error {
  override readonly name = 'FontUnreadable';
}

/** Tables of bare font bytes. Throws FontUnreadable. */
export function tablesOf(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  if (bytes.length < 12 || view.getUint32(0) !== trueType)
    throw new FontUnreadable('These bytes are not a TrueType font.');
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const row = 12 + 16 * i;
    const start = view.getUint32(row + 8);
    tables.set(tagAt(view, row), bytes.subarray(start, start + view.getUint32(row + 12)));
  }
  return tables;
}

/** Four letters. Throws RangeError beyond the end. */
export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

/** A table that must be there. Throws FontUnreadable. */
export function tableIn(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new FontUnreadable(`The font has no table "${tag}".`);
  return table;
}

/** Font bytes with the tables in the order of their tags, and right checksums. */
export function packTables(tables: Tables): Uint8Array<ArrayBuffer> {
  const tags = [...tables.keys()].sort();
  const directory = new ByteWriter().u32(trueType).u16(...searchHints(tags.length));
  const padded = tags.map((tag) => paddedToFour(withoutAdjustment(tag, tableIn(tables, tag))));
  let start = 12 + 16 * tags.length;
  tags.forEach((tag, i) => {
    const table = padded[i] ?? new Uint8Array();
    directory.ascii(tag).u32(sumOf(table), start, tableIn(tables, tag).length);
    start += table.length;
  });
  const font = concatBytes([directory.written(), ...padded]);
  const head = 12 + 16 * tags.length + lengthOf(padded.slice(0, tags.indexOf('head')));
  if (tags.includes('head')) viewOf(font).setUint32(head + 8, magicSum - sumOf(font));
  return font;
}

/** Number of tables and what a binary search over them starts with. */
function searchHints(count: number): number[] {
  const power = Math.floor(Math.log2(count));
  const range = 16 * 2 ** power;
  return [count, range, power, 16 * count - range];
}

function withoutAdjustment(tag: string, table: Uint8Array): Uint8Array {
  if (tag !== 'head') return table;
  const head = table.slice();
  viewOf(head).setUint32(8, 0);
  return head;
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((length, part) => length + part.length, 0);

/** `table` is padded to a multiple of four. */
function sumOf(table: Uint8Array): number {
  const view = viewOf(table);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
