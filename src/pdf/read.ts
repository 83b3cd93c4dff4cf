/**
 * Takes attached data out of a PDF by a bounded scan for embedded files, without parsing the PDF: it survives renumbering and
 * re-saving, since an embedded file can never lie inside an object stream. It knows JSON and nothing of what it means.
 */
import { limits } from '#domain/record.ts';
import { inflateWithin } from './inflate.ts';
import { FileDamaged, FileEncrypted, FileTooLarge, NoAnswersInside, NotAPdf } from './read-errors.ts';

/** A dictionary stands at most this many bytes before its stream. */
const reach = 4096;
/** Places looked at, and streams read; a summary has a handful. Both bound the work that a hostile file can ask for. */
const mostLooks = 10_000;
const mostTries = 64;

/** Every attached JSON document, in the order of the file, not yet checked. Throws a named error when there is none. */
export function readAttachedJson(file: Uint8Array): unknown[] {
  if (file.length > limits.pdf) throw new FileTooLarge();
  const text = latin1(file);
  if (!text.slice(0, 1024).includes('%PDF-')) throw new NotAPdf();
  const streams = embeddedFiles(text, file);
  const found = streams.flatMap((stream) => jsonIn(stream));
  if (found.length > 0) return found;
  if (/\/Encrypt\s/.test(text.slice(-reach))) throw new FileEncrypted();
  throw streams.length > 0 ? new FileDamaged() : new NoAnswersInside();
}

interface EmbeddedFile {
  readonly bytes: Uint8Array;
  readonly deflated: boolean;
}

const latin1 = (file: Uint8Array): string => new TextDecoder('latin1').decode(file);
const mark = '/EmbeddedFile';

function embeddedFiles(text: string, file: Uint8Array): EmbeddedFile[] {
  const found: EmbeddedFile[] = [];
  let looks = 0;
  let tries = 0;
  for (let at = text.indexOf(mark); at >= 0 && looks < mostLooks && tries < mostTries; looks++) {
    const dictionary = dictionaryAround(at, text);
    if (dictionary) {
      tries++;
      const stream = streamAfter(dictionary, text, file);
      if (stream) found.push(stream);
    }
    at = text.indexOf(mark, at + 1);
  }
  return found;
}

interface Dictionary {
  readonly text: string;
  /** Where the data of its stream begins. */
  readonly data: number;
}

/** The dictionary of an embedded file's stream around this place; undefined for a mere name (/EmbeddedFiles in the catalog). */
function dictionaryAround(at: number, text: string): Dictionary | undefined {
  const behind = text.slice(Math.max(0, at - reach), at);
  const ahead = text.slice(at, at + reach);
  const begin = behind.lastIndexOf('obj');
  const keyword = ahead.indexOf('stream');
  const inside = behind.slice(begin) + ahead.slice(0, keyword);
  const whole =
    begin >= 0 && keyword >= 0 && !inside.includes('endobj') && !/[A-Za-z]/.test(ahead.charAt(mark.length));
  return whole ? { text: inside, data: afterLineEnd(text, at + keyword + 'stream'.length) } : undefined;
}

function streamAfter(
  { text: dictionary, data }: Dictionary,
  text: string,
  file: Uint8Array,
): EmbeddedFile | undefined {
  const filter = /\/Filter\s*(?:\[\s*)?\/([A-Za-z0-9]+)/.exec(dictionary)?.[1];
  const length = lengthOf(dictionary, text, data);
  if (length === undefined || (filter !== undefined && filter !== 'FlateDecode')) return undefined;
  return { bytes: file.subarray(data, data + length), deflated: filter !== undefined };
}

const afterLineEnd = (text: string, at: number): number => {
  const past = text.charAt(at) === '\r' ? at + 1 : at;
  return text.charAt(past) === '\n' ? past + 1 : past;
};

/** As the dictionary says when that fits, else up to the next end of a stream (a re-saver may keep the length elsewhere). */
function lengthOf(dictionary: string, text: string, from: number): number | undefined {
  const said = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  if (said !== undefined && /^\s*endstream/.test(text.slice(from + Number(said), from + Number(said) + 16)))
    return Number(said);
  const end = text.indexOf('endstream', from);
  return end < 0 ? undefined : end - from;
}

/** One JSON value, or nothing: another kind of attachment, damaged, or larger than answers can be. */
function jsonIn({ bytes, deflated }: EmbeddedFile): unknown[] {
  const plain = deflated ? inflateWithin(bytes, limits.inflated) : bytes;
  if (!plain || plain.length > limits.json) return [];
  try {
    return [JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain))];
  } catch {
    return [];
  }
}
