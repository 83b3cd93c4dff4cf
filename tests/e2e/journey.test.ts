/** Whole stories: a person at home types their answers and takes the PDF along; a clinician opens that very PDF and finds every one of them. */
import { join } from 'node:path';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { leo } from '#tests/examples/people/leo-teen.ts';
import type { Person } from '#tests/examples/person.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { recordIn, unfoundAnswers } from './pages/found-answers.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { walk } from './pages/walk.ts';
import { paired } from './tags.ts';

/** Nothing that a person types is too odd to come back whole. */
const awkward =
  'They said “50 %” & then <b>nothing</b>; {words} \\u0041 🦿👩🏽‍🦽 ' +
  `Ver${'y'.repeat(90)}LongWord. ` +
  'I want to walk to the lake with the dog, sit on the big stone, and come back before dark. '.repeat(8);

const stories: Record<string, { person: Person; reader: string; hands: 'keys' | 'paste' }> = {
  'in English': {
    person: {
      ...amina,
      says: { ...amina.says, 'lifestyle.plans': awkward },
      moves: [{ type: 'item.moved', item: 'own.1', by: 1 }],
      lists: (amina.lists ?? []).filter(({ type }) => type === 'question.added'),
    },
    reader: 'fr',
    hands: 'paste',
  },
  'en français': { person: leo, reader: 'en', hands: 'keys' },
};

for (const [name, { person, reader, hands }] of Object.entries(stories)) {
  test.describe.serial(`${name}${paired(person.language, true)}`, () => {
    const fileOf = (folder: string) => join(folder, `story-${person.language}.pdf`);

    test('a person walks the whole way and takes a PDF along', async ({ page }, { project }) => {
      const journey = new Journey(page, person.language, hands);
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
      expect(await unfoundAnswers(review, person, record)).toEqual([]);
      for (const { text } of person.ownItems ?? []) await expect(page.getByText(text).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', reader);
    });
  });
}
