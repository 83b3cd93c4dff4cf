/** What a field cannot take is said beside it, and is never taken in silence: a day that nobody can mean, and more words than it has room for. */
import { limits } from '#domain/record/record.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, storyDay, test } from './fixtures.ts';
import { onceKept, openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { Review, seenDay } from './pages/review.ts';
import { paired } from './tags.ts';

for (const language of pack.questionnaire.languages) {
  const at = async (page: Journey['page'], place: string): Promise<Journey> => {
    await openWith(page, [{ ...exampleRecord('amina-knee'), at: place, language }], language);
    const journey = new Journey(page, language);
    await journey.button('welcome.resume').click();
    await journey.stand(place);
    return journey;
  };

  test(`a day that nobody can mean is said to be so in ${language}, and no other stands for it${paired(language, language === 'en')}`, async ({
    page,
  }) => {
    const journey = await at(page, 'about.details');
    const field = journey.ask('about.appointment');
    const words = page.getByText(journey.words.ui('field.day-refused'));
    for (const day of ['202612-12-03', '0026-12-03']) {
      await field.fill(day);
      await field.blur();
      await expect(words, day).toBeVisible();
      await onceKept(page, ({ answers }) => answers['about.appointment']?.value === undefined);
    }
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await field.fill(today);
    await field.blur();
    await expect(words).toBeHidden();
    await onceKept(page, ({ answers }) => answers['about.appointment']?.value === today);
  });

  test(`words for which a field has no room are counted beside it in ${language}, and what it shows is kept${paired(language, language === 'en')}`, async ({
    page,
  }) => {
    const journey = await at(page, 'lifestyle.words');
    const field = journey.ask('lifestyle.hardest');
    await field.fill('short first');
    await onceKept(page, ({ answers }) => answers['lifestyle.hardest']?.value === 'short first');
    await field.evaluate((area: HTMLTextAreaElement, count) => {
      area.value = `short first ${'word '.repeat(count)}`; // as dictation and extensions do, which ask no limit
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 1000);
    const cut = 'short first '.length + 5000 - limits.text;
    await expect(page.getByText(journey.words.ui('field.cut', { count: cut }))).toBeVisible();
    await expect(page.getByText(journey.words.ui('field.full'))).toHaveCount(0); // "What you wrote is kept" would not be so
    const shown = await field.inputValue();
    expect(shown).toHaveLength(limits.text);
    expect(shown).toMatch(/^short first word/);
    await onceKept(page, ({ answers }) => answers['lifestyle.hardest']?.value === shown);
  });
}

for (const language of pack.questionnaire.languages)
  test(`a clinician reads in ${language} which day stays when another was not taken${paired(language)}`, async ({
    page,
  }) => {
    const review = new Review(page);
    await review.open();
    if (language !== review.language) await review.speak(language);
    await review.choose(answersFile(exampleRecord('amina-knee')));
    const field = page.getByLabel(review.words().review('sheet.seen-on'), { exact: true });
    await field.fill('2029-12-01');
    await field.blur();
    const day = dayInWords(storyDay, language);
    await expect(page.getByText(review.words().review('sheet.day-refused', { day }))).toBeVisible();
    await field.fill(seenDay);
    await field.blur();
    await expect(page.getByText(review.words().review('sheet.day-refused', { day }))).toHaveCount(0);
  });
