/** Puts the objects into a file: header, bodies, and the stream that says where each one is (ISO 32000-1, 7.5). */
import { concatBytes } from '#domain/bytes/concat-bytes.ts';
import { ByteWriter } from './bytes.ts';
import { identifierOf } from './identifier.ts';
import { objectStreams, type Written } from './object-streams.ts';
import { deflated, type PdfObjects, type Stream } from './objects.ts';
import { array, dictionary, name, type Ref } from './syntax.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The second line tells programs that the file is not text. */
const header = concatBytes([encode('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]);

/** Where an object is: at a place in the file, or at a position in an object stream. */
type Location = { readonly offset: number } | { readonly stream: number; readonly position: number };

/** The whole file, PDF 1.7. The same objects give the same bytes. Throws RangeError when an object has no body. */
export function fileOf(objects: PdfObjects, root: Ref, info: Ref): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [header];
  const locations: Location[] = [];
  let end = header.length;
  const put = (number: number, stream: Stream) => {
    const bytes = streamObject(number, stream);
    locations[number] = { offset: end };
    parts.push(bytes);
    end += bytes.length;
  };
  const bodies = objects.all();
  const written: Written[] = [];
  bodies.forEach((body, index) => {
    if (typeof body === 'string') written.push({ number: index + 1, text: body });
    else put(index + 1, body);
  });
  objectStreams(written).forEach(({ stream, numbers }, index) => {
    const number = bodies.length + 1 + index;
    put(number, stream);
    numbers.forEach((inside, position) => void (locations[inside] = { stream: number, position }));
  });
  const number = locations.length;
  locations[number] = { offset: end };
  const id = `<${identifierOf(concatBytes(parts))}>`;
  const entries = { Root: root, Info: info, ID: array([id, id]) };
  parts.push(streamObject(number, tableOf(locations, entries)), encode(`startxref\n${end}\n%%EOF\n`));
  return concatBytes(parts);
}

/** Bytes for the kind, the place and the position of each object. */
const widths = [1, 4, 2];
const rowLength = 7;
const [free, inFile, inStream] = [0, 1, 2];

function tableOf(locations: readonly Location[], entries: Readonly<Record<string, string>>): Stream {
  const rows = new ByteWriter().u8(free).u32(0).u16(0xffff);
  for (const location of locations.slice(1))
    if ('offset' in location) rows.u8(inFile).u32(location.offset).u16(0);
    else rows.u8(inStream).u32(location.stream).u16(location.position);
  const parameters = dictionary({ Predictor: pngPrediction, Columns: rowLength });
  return deflated(
    { Type: name('XRef'), Size: locations.length, W: array(widths), DecodeParms: parameters, ...entries },
    differences(rows.written()),
  );
}

/** Any of the predictors of PNG: each row says which. */
const pngPrediction = 12;
const upwards = 2;

/** Each row as its difference from the one before: neighbours are much alike, so they deflate to a tenth. */
function differences(rows: Uint8Array): Uint8Array {
  const written = new ByteWriter();
  rows.forEach((byte, at) => {
    if (at % rowLength === 0) written.u8(upwards);
    written.u8(byte - (rows[at - rowLength] ?? 0));
  });
  return written.written();
}

function streamObject(number: number, { entries, data }: Stream): Uint8Array {
  const start = `${number} 0 obj\n${dictionary({ ...entries, Length: data.length })}\nstream\n`;
  return concatBytes([encode(start), data, encode('\nendstream\nendobj\n')]);
}
