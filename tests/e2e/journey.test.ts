/** Whole stories: a person at home types their answers and takes the PDF along; a clinician opens that very PDF and finds every one of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '#domain/parse-record.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { dayInWords } from '#domain/summary/day-words.ts';
import type { Wording } from '#domain/wording.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { leo } from '#tests/examples/people/leo-teen.ts';
import type { Person, Sayings } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { walk } from './pages/walk.ts';

/** Nothing that a person types is too odd to come back whole. */
const awkward =
  'They said “50 %” & then <b>nothing</b>; {words} \\u0041 🦿👩🏽‍🦽 ' +
  `Ver${'y'.repeat(90)}LongWord. ` +
  'I want to walk to the lake with the dog, sit on the big stone, and come back before dark. '.repeat(8);

const stories: Record<string, { person: Person; reader: string }> = {
  'in English': {
    person: {
      ...amina,
      says: { ...amina.says, 'lifestyle.plans': awkward },
      moves: [{ type: 'item.moved', item: 'own.1', by: 1 }],
      lists: (amina.lists ?? []).filter(({ type }) => type === 'question.added'),
    },
    reader: 'fr',
  },
  'en français': { person: leo, reader: 'en' },
};

/** The words in which a reader should find what was said. */
function wordsFor(id: string, saying: Sayings[string], reader: Wording): string[] {
  if (typeof saying === 'object' && 'status' in saying) return [reader.review(`status.${saying.status}`)];
  const question = pack.questionById.get(id);
  if (!question) return [reader.ui(`rating.${String(saying)}`)];
  if (question.kind === 'date') return [dayInWords(String(saying), reader.telling.language)];
  return question.options ? [saying].flat().map((one) => reader.option(id, String(one))) : [String(saying)];
}

const labelOf = (id: string, reader: Wording): string =>
  pack.questionById.has(id) ? reader.short(id) : reader.item(id);

function recordIn(file: string): AnswersRecord {
  const found = readAttachedJson(new Uint8Array(readFileSync(file)));
  expect(found).toHaveLength(1);
  return parseRecord(found[0]);
}

for (const [name, { person, reader }] of Object.entries(stories)) {
  test.describe.serial(name, () => {
    const fileOf = (folder: string) => join(folder, `story-${person.language}.pdf`);

    test('a person walks the whole way and takes a PDF along', async ({ page }, { project }) => {
      test.setTimeout(240_000);
      const journey = new Journey(page, person.language, 'keys');
      await journey.begin();
      const walked = await walk(journey, person);
      expect(new Set(walked).size).toBe(walked.length);
      const file = fileOf(join(project.outputDir, project.name));
      expect(await savePdf(journey, file)).toMatch(/^[a-z-]+-\d{4}-\d{2}-\d{2}\.pdf$/);
      const { answers, ownItems } = recordIn(file);
      const said = Object.keys(person.says);
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(said));
      expect(ownItems.map(({ text }) => text)).toEqual((person.ownItems ?? []).map(({ text }) => text));
    });

    test('a clinician with another language opens that PDF and finds every answer', async ({ page }, {
      project,
    }) => {
      const file = fileOf(join(project.outputDir, project.name));
      const record = recordIn(file);
      const review = new Review(page);
      await review.open();
      if (reader !== review.language) await review.speak(reader);
      await review.choose(file);
      await review.unfold();
      const rows = (await review.rows()).map(({ label, answer }) => [flat(label), flat(answer)] as const);
      const words = review.words(record);
      const missing = Object.entries(person.says).flatMap(([id, saying]) =>
        wordsFor(id, saying, words)
          .filter(
            (text) =>
              !rows.some(
                ([label, answer]) => label === flat(labelOf(id, words)) && answer.includes(flat(text)),
              ),
          )
          .map((text) => `${id}: ${text}`),
      );
      expect(missing).toEqual([]);
      for (const { text } of person.ownItems ?? []) await expect(page.getByText(text).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', reader);
    });
  });
}
