/** Somebody wants to know who is behind this: at home, at the start, years later, on paper, and as a clinician. */
import { join } from 'node:path';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';

const amina = exampleRecord('amina-knee');
const maya = exampleRecord('maya-parent');
const leo = exampleRecord('leo-teen');

/** Opens About from the foot of a page. */
async function openAbout(journey: Journey): Promise<void> {
  await journey.button('frame.about').click();
  await expect(journey.title).toHaveText(journey.words.ui('about.title'));
}

for (const language of pack.questionnaire.languages) {
  test.describe(`in ${language}`, () => {
    test('somebody who has only just come reads who made this and who paid, and is back at the start', async ({
      page,
    }) => {
      const journey = new Journey(page, language);
      await journey.open();
      await openAbout(journey);
      for (const key of ['about.makers.paid', 'about.makers.ties', 'about.makers.publisher'])
        await expect(page.getByText(journey.words.ui(key))).toBeVisible();
      await journey.button('aside.close').click();
      await expect(journey.title).toHaveText(journey.words.ui('welcome.title'));
    });

    test('somebody on their way reads with the keyboard what is not met, and goes on where they were', async ({
      page,
    }) => {
      await openWith(page, [{ ...amina, language, at: 'healing.facts' }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand('healing.facts');
      await journey.button('frame.about').focus();
      await page.keyboard.press('Enter');
      await expect(journey.title).toBeFocused();
      const { words } = journey;
      const row = page.getByRole('row', { name: words.ui('about.criterion.made.review.asks') });
      await expect(row.getByRole('cell')).toContainText(words.ui('about.met.open'));
      await expect(page.getByRole('table')).toHaveCount(3);
      await expect(page.getByText(words.ui('about.age.old', { years: 2 }))).toHaveCount(0);
      await journey.button('aside.close').focus();
      await page.keyboard.press('Enter');
      await journey.stand('healing.facts');
    });

    test('a clinician reads it, and finds the ticks on the sheet as they were', async ({ page }) => {
      const review = new Review(page);
      await review.open();
      if (language !== review.language) await review.speak(language);
      await review.choose(answersFile(amina));
      const tick = page.getByRole('checkbox').first();
      await tick.check();
      await review.openAbout();
      await expect(page.getByText(review.words().ui('about.makers.paid'))).toBeVisible();
      await page.getByRole('button', { name: review.words().review('page.about-close') }).click();
      await expect(tick).toBeChecked();
    });
  });
}

test.describe('three years later', () => {
  const { date } = pack.questionnaire;
  const then = new Date(`${Number(date.slice(0, 4)) + 3}${date.slice(4)}T12:00:00Z`);

  for (const person of [amina, maya, leo])
    test(`the pages with facts say that they are old to ${person.id === leo.id ? 'a teenager' : person.id === maya.id ? 'a parent' : 'a patient'}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(then);
      const { language } = person;
      await openWith(page, [{ ...person, at: 'lifestyle.facts' }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand('lifestyle.facts');
      const who = pack.withRole('who')[0]?.id ?? '';
      const words = journey.wordsFor(person);
      expect(person.answers[who]).toBeDefined();
      const notice = page.getByText(words.ui('about.age.old', { years: 2 }));
      await expect(notice).toBeVisible();
      await page.getByRole('banner').getByRole('button').first().click();
      await expect(journey.title).toHaveText(words.ui('surgeries.title'));
      await expect(notice).toBeVisible();
      await openAbout(journey);
      await expect(notice).toBeVisible();
    });
});
