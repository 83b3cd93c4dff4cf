/** A first visit stays within its budget and brings only what the first screens need. */
import { readFileSync, readdirSync } from 'node:fs';
import { budget, firstVisit, sumOf } from '#tests/bench/first-visit.js';
import { expect, test } from './fixtures.ts';
import { coreIf } from './tags.ts';

const firstParts = ['frame.json', 'start.json'];
const homes = { en: '/', fr: '/fr/' } as const;

/** Sentences of a file of words, as they stand in it. */
function sentencesIn(file: string): string[] {
  const long = /"[^"\\]{50,}"/g;
  return [...readFileSync(file, 'utf8').matchAll(long)].map(([text]) => text.slice(1, -1));
}

const folders = ['content/program', 'content/aids/bone-cancer'];
const files = Object.keys(homes).flatMap((language) =>
  folders.flatMap((folder) =>
    readdirSync(`${folder}/${language}`).map((part) => ({
      language,
      part,
      file: `${folder}/${language}/${part}`,
    })),
  ),
);

/** A line of each drawing, the longest one, as it stands in its file. */
const drawnLines = readdirSync('content/aids/bone-cancer/drawings').map((file) => {
  const lines = [
    ...readFileSync(`content/aids/bone-cancer/drawings/${file}`, 'utf8').matchAll(/ d="([^"]+)"/g),
  ];
  return lines.map(([, line = '']) => line).reduce((a, b) => (a.length > b.length ? a : b));
});

/** Everything that a person with this language does not read at first. */
function laterWords(mine: string): string[] {
  const isFirst = ({ language, part }: (typeof files)[number]) =>
    language === mine && firstParts.includes(part);
  const first = files
    .filter(isFirst)
    .map(({ file }) => readFileSync(file, 'utf8'))
    .join();
  const later = files.filter((words) => !isFirst(words)).flatMap(({ file }) => sentencesIn(file));
  return later.filter((sentence) => !first.includes(sentence));
}

for (const [language, home] of Object.entries(homes)) {
  test(`the first visit of ${home} stays within its budget${coreIf(language === 'en')}`, async ({ page }) => {
    const brought = await firstVisit(page, home);
    expect(brought.length).toBeGreaterThan(1);
    expect(sumOf(brought)).toBeLessThanOrEqual(budget);
  });

  test(`the first visit of ${home} brings no later words, no drawing and no PDF`, async ({ page }) => {
    const brought = (await firstVisit(page, home)).map(({ text }) => text).join('\n');
    const words = laterWords(language);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((sentence) => brought.includes(sentence))).toEqual([]);
    expect(drawnLines.length).toBeGreaterThan(10);
    expect(drawnLines.filter((line) => brought.includes(line))).toEqual([]);
    expect(brought).not.toContain('%PDF-');
  });
}
