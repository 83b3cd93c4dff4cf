/** What source.json must look like: the source without its text, so that own words and cited lines can be checked anywhere. */
import * as v from 'valibot';
import { field } from './described.ts';
import { Id } from './schema-conditions.ts';

const Paragraph = v.strictObject({
  line: field('Its line in the text.', v.number()),
  section: field('The heading that it stands under.', Id),
  hash: field('SHA-256 of its text.', v.string()),
});

export const Source = v.strictObject({
  id: field('As in aid.json.', Id),
  title: field('As the source calls itself.', v.string()),
  publisher: field('Who publishes it.', v.string()),
  year: field('As in aid.json.', v.number()),
  reviewed: field('The day of its last review; null when it gives none.', v.nullable(v.string())),
  hash: field('SHA-256 of the whole file, hex.', v.string()),
  paragraphs: field('Each paragraph of the text.', v.array(Paragraph)),
  runs: field('First 12 hex of the SHA-256 of every 8 words in a row.', v.array(v.string())),
});
export type Source = v.InferOutput<typeof Source>;
