/** The door of the reader: takes attached JSON out of a PDF. It knows nothing of what the JSON means. */
import { limits } from '#domain/record/record.ts';
import { checkLimits } from '#domain/parsing/input-limits.ts';
import { hasRepeatedKeys } from '#domain/parsing/repeated-keys.ts';
import { embeddedFilesIn, type EmbeddedFile } from './embedded-files.ts';
import { inflateWithin } from './inflate.ts';
import { FileDamaged, FileEncrypted, FileTooLarge, NoAnswersInside, NotAPdf } from './read-errors.ts';

/** Every attached JSON document within the limits, the last one of the file first. Throws a named error when there is none. */
export function readAttachedJson(file: Uint8Array): unknown[] {
  if (file.length > limits.pdf) throw new FileTooLarge();
  const text = new TextDecoder('latin1').decode(file);
  if (!text.slice(0, 1024).includes('%PDF-')) throw new NotAPdf();
  const files = embeddedFilesIn(text, file);
  const found = files.flatMap(jsonIn);
  if (found.length > 0) return found;
  if (/\/Encrypt[\s<]/.test(text)) throw new FileEncrypted();
  throw files.some(({ isJson }) => isJson) ? new FileDamaged() : new NoAnswersInside();
}

/** One JSON value, or nothing: another kind of attachment, damaged, larger than answers can be, or one that names a thing twice. */
function jsonIn({ bytes, isDeflated }: EmbeddedFile): unknown[] {
  const plain = isDeflated ? inflateWithin(bytes, limits.inflated) : bytes;
  if (!plain || plain.length > limits.json) return [];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    const value: unknown = JSON.parse(text);
    return checkLimits(value) === undefined && !hasRepeatedKeys(text) ? [value] : [];
  } catch {
    return [];
  }
}
