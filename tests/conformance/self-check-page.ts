/** The self-check as a page of docs/: one row for each criterion, made of the words of the app. */
import type { Criterion } from '#content/about-schema.ts';
import type { Text, Words } from '#content/schema-words.ts';

const head = `# How Waymark meets IPDAS

IPDAS 4.0 is the standard for patient decision aids. Its qualifying (1.x) and certifying (2.x) criteria stand here in our own words, then what makes an aid better. We checked them ourselves; nobody else has. “Not yet” rests on people: patients, families and clinicians must review Waymark, try it out, and study whether it helps.

The page About and the end of the PDF show the same rows. \`npm run papers\` writes this page from \`ipdas.json\` and the words of \`content/aids/bone-cancer/\`; change those, never this.

| IPDAS | it asks | met? | where, or why not |
| --- | --- | --- | --- |
`;

const plain = (text: Text | undefined, key: string): string => {
  if (typeof text !== 'string') throw new Error(`"${key}" has no words that are the same for everyone.`);
  return text;
};

/** Markdown, before it is laid out. */
export const selfCheckPage = (criteria: readonly Criterion[], words: Words): string =>
  head + criteria.map((criterion) => rowOf(criterion, words)).join('');

function rowOf({ id, group, met }: Criterion, words: Words): string {
  const cells = [
    group === 'quality' ? '' : id,
    plain(words.ui?.[`about.asks.${id}`], `about.asks.${id}`),
    plain(words.ui?.[`about.met.${met}`], `about.met.${met}`),
    plain(words.criteria?.[id], `criteria > ${id}`),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
