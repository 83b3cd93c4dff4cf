/** Checks the file of facts that a clinic adds, whole or not at all. Fetched only where a clinic has set it up. */
import * as v from 'valibot';
import type { Option } from '#content/schema.ts';
import type { LocalFact, LocalFacts } from './local-facts.ts';
import type { Pack } from '#domain/pack/pack.ts';

const most = { entries: 200, letters: 300 };
/** Says something: a letter or a figure stands in it. */
const Line = v.pipe(v.string(), v.trim(), v.regex(/[\p{L}\p{N}]/u), v.maxLength(most.letters));

function schemaFor({ questionnaire }: Pack, options: readonly Option[]) {
  const { languages, considerations } = questionnaire;
  const LineInEachLanguage = v.strictObject(
    Object.fromEntries(languages.map((language) => [language, Line])),
  );
  const oneOf = (what: string, list: readonly { readonly id: string }[]) => {
    const ids = list.map(({ id }) => id);
    return v.pipe(
      v.string(),
      v.check((id) => ids.includes(id), `there is no such ${what}. There are: ${ids.join(', ')}`),
    );
  };
  const entry = v.strictObject({
    kind: oneOf('option', options),
    consideration: oneOf('consideration', considerations),
    words: LineInEachLanguage,
    number: v.optional(
      v.strictObject({
        value: LineInEachLanguage,
        group: LineInEachLanguage,
        span: LineInEachLanguage,
        source: Line,
      }),
    ),
    reviewer: Line,
    date: v.pipe(v.string(), v.isoDate()),
  });
  return v.strictObject({ entries: v.pipe(v.array(entry), v.maxLength(most.entries)) });
}

/** Never throws. One fault leaves the whole file out: half of it could tip the balance between the options. */
export function parseLocalFacts(data: unknown, pack: Pack, options: readonly Option[]): LocalFacts {
  const result = v.safeParse(schemaFor(pack, options), data);
  if (result.success) return { facts: result.output.entries as readonly LocalFact[], problems: [] };
  return { facts: [], problems: result.issues.map(sentenceOf) };
}

/** "Entry 2, number, group: ..." */
function sentenceOf({ path, message }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `entry ${key + 1}` : String(key)));
  const place = keys.filter((key) => key !== 'entries').join(', ') || 'The whole file';
  const needs = keys.includes('number')
    ? ' A number needs its value, the group that it was counted in, the time span, and its source.'
    : '';
  return `${place}: ${message}.${needs} Nothing of the file is shown.`;
}
