/** The self-check as the README shows it: one row for each criterion, made of the words of the app. */
import type { Criterion } from '#content/about-schema.ts';
import type { Text, Words } from '#content/schema-words.ts';

const plain = (text: Text | undefined, key: string): string => {
  if (typeof text !== 'string') throw new Error(`"${key}" has no words that are the same for everyone.`);
  return text;
};

/** Cells of each row: number, what is asked, how far it is met, where. */
export const selfCheckTable = (criteria: readonly Criterion[], words: Words): string[][] =>
  criteria.map(({ id, group, met }) => [
    group === 'quality' ? '' : id,
    plain(words.criteria?.[id]?.asks, `${id} > asks`),
    plain(words.ui?.[`about.met.${met}`], `about.met.${met}`),
    plain(words.criteria?.[id]?.where, `${id} > where`),
  ]);

/** The rows of the table under the heading of the self-check. */
export function tableIn(readme: string): string[][] {
  const [, section = ''] = readme.split(/^## How it meets IPDAS$/mu);
  const [own = ''] = section.split(/^## /mu);
  return own
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}
