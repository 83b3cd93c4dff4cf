/** What source.json must look like: the source without its text, so that own words and cited lines can be checked anywhere. */
import * as v from 'valibot';
import { Id } from './schema.ts';

export const Source = v.strictObject({
  id: Id,
  title: v.string(),
  publisher: v.string(),
  year: v.number(),
  reviewed: v.nullable(v.string()),
  /** SHA-256 of the whole file, hex. */
  hash: v.string(),
  /** Each paragraph: its line, the section it stands in, SHA-256 of its text. */
  paragraphs: v.array(v.strictObject({ line: v.number(), section: Id, hash: v.string() })),
  /** First 12 hex of the SHA-256 of every 8 words in a row. */
  runs: v.array(v.string()),
});
export type Source = v.InferOutput<typeof Source>;
