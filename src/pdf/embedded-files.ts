/**
 * Finds the embedded files of a PDF by a bounded scan, without parsing the PDF: it survives renumbering and re-saving,
 * since an embedded file can never lie inside an object stream.
 */
import { limits } from '#domain/record/record.ts';

/** A dictionary stands at most this many bytes before its stream. */
const reach = 4096;
/** Places looked at, and streams read; a summary has a handful. With `reach` they bound the work that a hostile file can ask for. */
const mostLooks = 10_000;
export const mostStreams = 64;

const mark = '/EmbeddedFile';

export interface EmbeddedFile {
  /** As stored; never more than limits.inflated. */
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
  readonly isJson: boolean;
}

/** `text`: the file, each byte a character. The last embedded file comes first: it is the newest after a change. */
export function embeddedFilesIn(text: string, file: Uint8Array): EmbeddedFile[] {
  const found: EmbeddedFile[] = [];
  let at = text.lastIndexOf(mark);
  for (let looks = 0; at >= 0 && looks < mostLooks && found.length < mostStreams; looks++) {
    const dictionary = dictionaryAround(at, text);
    const stream = dictionary && streamAfter(dictionary, text, file);
    if (stream) found.push(stream);
    at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1);
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
  const isWhole =
    begin >= 0 && keyword >= 0 && !inside.includes('endobj') && !/[A-Za-z]/.test(ahead.charAt(mark.length));
  return isWhole ? { text: inside, data: afterLineEnd(text, at + keyword + 'stream'.length) } : undefined;
}

function streamAfter(
  { text: dictionary, data }: Dictionary,
  text: string,
  file: Uint8Array,
): EmbeddedFile | undefined {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '');
  if (filters !== undefined && filters !== '/FlateDecode') return undefined;
  return {
    bytes: file.subarray(data, data + lengthOf(dictionary, text, data)),
    isDeflated: filters !== undefined,
    isJson: /\/Subtype\s*\/application#2[Ff]json/.test(dictionary),
  };
}

const afterLineEnd = (text: string, at: number): number => {
  const past = text.charAt(at) === '\r' ? at + 1 : at;
  return text.charAt(past) === '\n' ? past + 1 : past;
};

/** As the dictionary says when that fits, else up to the next end of a stream (a re-saver may keep the length elsewhere). */
function lengthOf(dictionary: string, text: string, from: number): number {
  const said = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const isSaid = said <= limits.inflated && /^\s*endstream/.test(text.slice(from + said, from + said + 16));
  if (isSaid) return said;
  const rest = text.slice(from, from + limits.inflated);
  const end = rest.indexOf('endstream');
  return end < 0 ? rest.length : end;
}
