/** Reads a PDF file back into objects by its cross-reference table, knowing nothing of how it was written. */
import { unzlibSync } from 'fflate';

export class Name {
  constructor(readonly text: string) {}
}
export class Reference {
  constructor(readonly number: number) {}
}
export type Value = number | boolean | null | string | Name | Reference | Value[] | Dictionary;
export interface Dictionary {
  readonly [key: string]: Value;
}
interface Stored {
  readonly value: Value;
  readonly data?: Uint8Array;
}

const latin1 = new TextDecoder('latin1');
const token =
  /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\/[^\s<>[\]()/%]*|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|[^\s<>[\]()/%]+)/y;

type Location =
  | { readonly kind: 'file'; readonly offset: number }
  | { readonly kind: 'stream'; readonly stream: number; readonly position: number };

export class OpenPdf {
  readonly trailer: Dictionary;
  readonly #file: Uint8Array;
  readonly #text: string;
  readonly #locations: readonly (Location | undefined)[];

  constructor(file: Uint8Array) {
    this.#file = file;
    this.#text = latin1.decode(file);
    const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(this.#text)?.[1]);
    const number = Number(/^(\d+) 0 obj\n/.exec(this.#text.slice(at))?.[1]);
    const { value, data } = this.#stored(number, at);
    this.trailer = value as Dictionary;
    if ((this.trailer['Type'] as Name).text !== 'XRef' || !data)
      throw new Error('The file has no table where it says.');
    this.#locations = locationsIn(withoutDifferences(unzlibSync(data), this.trailer));
    if (this.#locations.length !== this.trailer['Size'])
      throw new Error('The table has another length than it says.');
  }

  /** What a value stands for, through references. */
  get(value: Value | undefined): Value | undefined {
    return value instanceof Reference ? this.object(value.number).value : value;
  }

  dictionary(value: Value | undefined): Dictionary {
    return (this.get(value) ?? {}) as Dictionary;
  }

  list(value: Value | undefined): Value[] {
    return (this.get(value) ?? []) as Value[];
  }

  /** The inflated data of a stream. */
  data(value: Value | undefined): Uint8Array {
    if (!(value instanceof Reference)) throw new Error('A stream is always an object of its own.');
    const { value: entries, data } = this.object(value.number);
    if (!data) throw new Error(`Object ${value.number} has no stream.`);
    return (entries as Dictionary)['Filter'] ? unzlibSync(data) : data;
  }

  object(number: number): Stored {
    const location = this.#locations[number];
    if (!location) throw new Error(`There is no object ${number}.`);
    if (location.kind === 'file') return this.#stored(number, location.offset);
    const { value, data } = this.object(location.stream);
    const { N, First } = value as Dictionary;
    const inside = latin1.decode(unzlibSync(data ?? new Uint8Array()));
    const places = inside
      .slice(0, First as number)
      .trim()
      .split(' ')
      .map(Number);
    if (places.length !== 2 * (N as number))
      throw new Error('An object stream has another length than it says.');
    if (places[2 * location.position] !== number)
      throw new Error(`Object ${number} is not where the table says.`);
    return {
      value: new Parser(inside, (First as number) + (places[2 * location.position + 1] ?? 0)).value(),
    };
  }

  #stored(number: number, start: number): Stored {
    const begin = `${number} 0 obj\n`;
    if (!this.#text.startsWith(begin, start))
      throw new Error(`Object ${number} is not where the table says.`);
    const parser = new Parser(this.#text, start + begin.length);
    const value = parser.value();
    if (!this.#text.startsWith('\nstream\n', parser.at)) return { value };
    const from = parser.at + '\nstream\n'.length;
    const length = (value as Dictionary)['Length'] as number;
    if (!this.#text.startsWith('\nendstream', from + length))
      throw new Error(`Stream ${number} has another length.`);
    return { value, data: this.#file.subarray(from, from + length) };
  }
}

/** Undoes the predictor "up" of PNG, the only one that the writer uses; a byte before each row names it. */
function withoutDifferences(data: Uint8Array, { DecodeParms }: Dictionary): Uint8Array {
  const { Predictor, Columns } = DecodeParms as Readonly<Record<string, number>>;
  const width = 1 + (Columns ?? 0);
  if (Predictor !== 12 || data.length % width !== 0) throw new Error('The table is stored in another way.');
  const rows = new Uint8Array((data.length / width) * (width - 1));
  data.forEach((byte, at) => {
    const column = at % width;
    if (column === 0 && byte !== 2) throw new Error('A row is stored in another way.');
    const to = ((at - column) / width) * (width - 1) + column - 1;
    if (column > 0) rows[to] = byte + (rows[to - width + 1] ?? 0);
  });
  return rows;
}

/** Rows of seven bytes: kind, place, position. */
function locationsIn(table: Uint8Array): (Location | undefined)[] {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  return Array.from({ length: table.length / 7 }, (_, i) => {
    const [place, position] = [view.getUint32(7 * i + 1), view.getUint16(7 * i + 5)];
    if (view.getUint8(7 * i) === 1) return { kind: 'file', offset: place };
    return view.getUint8(7 * i) === 2 ? { kind: 'stream', stream: place, position } : undefined;
  });
}

/** A text string, from either of its two forms. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') return '';
  if (!value.startsWith('\u00FE\u00FF')) return value;
  return String.fromCharCode(
    ...Array.from({ length: value.length / 2 - 1 }, (_, i) => {
      return value.charCodeAt(2 * i + 2) * 256 + value.charCodeAt(2 * i + 3);
    }),
  );
}

/** Reads values from a place on. */
export class Parser {
  constructor(
    readonly source: string,
    public at: number,
  ) {}

  /** The next token, or undefined at the end. */
  next(): string | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.source);
    if (found) this.at = token.lastIndex;
    return found?.[1];
  }

  value(first = this.next()): Value {
    if (first === undefined) throw new Error('A value is missing at the end.');
    const constant = constants.get(first);
    if (constant !== undefined) return constant;
    if (first === '<<') return this.#dictionary();
    if (first === '[') return this.#array();
    if (/^[/(<]/.test(first)) return wordIn(first);
    return this.#numberOrReference(Number(first));
  }

  #numberOrReference(number: number): number | Reference {
    const rest = /^ 0 R/.exec(this.source.slice(this.at, this.at + 4));
    if (!rest) return number;
    this.at += rest[0].length;
    return new Reference(number);
  }

  #array(): Value[] {
    const values: Value[] = [];
    for (let first = this.next(); first !== ']'; first = this.next()) values.push(this.value(first));
    return values;
  }

  #dictionary(): Dictionary {
    const entries: [string, Value][] = [];
    for (let key = this.next(); key !== '>>'; key = this.next())
      entries.push([(key ?? '').slice(1), this.value()]);
    return Object.fromEntries(entries);
  }
}

const constants = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A name, or a string in one of its two forms. */
function wordIn(written: string): Value {
  if (written.startsWith('/')) return nameIn(written);
  return written.startsWith('(') ? written.slice(1, -1).replace(/\\([\\()r])/g, unescaped) : bytesIn(written);
}

const unescaped = (_: string, character: string): string => (character === 'r' ? '\r' : character);

const nameIn = (written: string): Name =>
  new Name(
    written.slice(1).replace(/#([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );

/** A hexadecimal string as bytes, each a character. */
const bytesIn = (written: string): string =>
  (written.slice(1, -1).match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
