/** The check word of a hand-over: six letters made of the whole record in it, by which paper and screen are compared. It finds mix-ups, not forgers: anybody can make the word of a record that they changed. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonicalJson } from '#domain/record/canonical-json.ts';

/** Told apart by eye and by ear, in English and in French, and in no rude word of either: one for each digit. */
const letters = 'CHJLMPRSVZ';
const length = 6;
const words = BigInt(letters.length ** length);

export const CheckWord = v.pipe(v.string(), v.regex(new RegExp(`^[${letters}]{${length}}$`)));

/** What is known of the word of a record that was read. */
export type FoundCheckWord =
  /** It was handed over before there were check words. */
  | { readonly status: 'none' }
  /** `carried`: said by a code, which does not hold enough to work it out anew. Else `word` is worked out from the record. */
  | { readonly status: 'matches' | 'differs' | 'carried'; readonly word: string };

/** `record`: as it stands in the file, whatever its version; a word that it carries already is no part of it. */
export function checkWordOf(record: object): string {
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'checkWord'));
  const hash = sha256(utf8ToBytes(canonicalJson(rest)));
  const start = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0);
  const digits = String(start % words).padStart(length, '0');
  return Array.from(digits, (digit) => letters.charAt(Number(digit))).join('');
}

/** `record`: as it stands in the file. */
export function checkWordIn(record: object): FoundCheckWord {
  if (!('checkWord' in record)) return { status: 'none' };
  const word = checkWordOf(record);
  return { status: record.checkWord === word ? 'matches' : 'differs', word };
}

/** In two groups that stay on one line. */
export const inGroups = (word: string): string => `${word.slice(0, 3)}\u00A0${word.slice(3)}`;
