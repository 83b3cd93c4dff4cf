/** Puts the objects into a file: header, bodies, cross-reference table and trailer (ISO 32000-1, 7.5). */
import { joined } from './bytes.ts';
import { identifierOf } from './identifier.ts';
import type { Body, PdfObjects } from './objects.ts';
import { array, dictionary, type Ref } from './syntax.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The second line tells programs that the file is not text. */
const header = joined([encode('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]);

export function fileOf(objects: PdfObjects, root: Ref, info: Ref): Uint8Array<ArrayBuffer> {
  const bodies = objects.all().map((body, index) => numbered(body, index + 1));
  const offsets: number[] = [];
  let end = header.length;
  for (const body of bodies) {
    offsets.push(end);
    end += body.length;
  }
  const content = joined([header, ...bodies]);
  const id = `<${identifierOf(content)}>`;
  const size = bodies.length + 1;
  const trailer = dictionary({ Size: size, Root: root, Info: info, ID: array([id, id]) });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return joined([content, encode(`${table}trailer\n${trailer}\nstartxref\n${end}\n%%EOF\n`)]);
}

function numbered(body: Body, index: number): Uint8Array {
  if (typeof body === 'string') return encode(`${index} 0 obj\n${body}\nendobj\n`);
  const { entries, data } = body;
  const start = `${index} 0 obj\n${dictionary({ ...entries, Length: data.length })}\nstream\n`;
  return joined([encode(start), data, encode('\nendstream\nendobj\n')]);
}
