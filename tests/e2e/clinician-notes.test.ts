/** What a clinician types beside a sheet: no wrong file, side page or language takes it away, and no other person's sheet shows it. */
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { scanOf } from './pages/code-pictures.ts';
import { answersFile, refusedFiles } from './pages/files.ts';
import { Review, seenDay } from './pages/review.ts';
import { paired } from './tags.ts';

const amina = exampleRecord('amina-knee');
const walter = exampleRecord('walter-farmer');
const written = {
  talked: 1,
  agreed: 'Carrying my girl upstairs comes first.',
  name: 'Dr. Lee',
  day: seenDay,
};

async function noted(review: Review): Promise<void> {
  await review.choose(answersFile(amina));
  await review.writeNotes(written);
}

for (const language of pack.questionnaire.languages) {
  test(`stays in ${language} through another file, a wrong one, a refused one, About and the other language${paired(language, language === 'en')}`, async ({
    page,
  }) => {
    const review = new Review(page);
    await review.open();
    if (language !== review.language) await review.speak(language);
    await noted(review);

    await review.press('bench.another');
    await review.press('open.back');
    expect(await review.notes()).toEqual(written);

    for (const file of [refusedFiles(amina).NotAPdf, refusedFiles(amina).FileDamaged]) {
      await review.drop(file);
      await expect(review.title).toHaveText(review.words().review('refused.title'));
      await review.press('open.back');
      expect(await review.notes()).toEqual(written);
    }

    await review.openAbout();
    await review.press('page.about-close');
    expect(await review.notes()).toEqual(written);

    for (const other of [...pack.questionnaire.languages].reverse()) {
      if (other !== review.language) await review.speak(other);
      expect(await review.notes()).toEqual(written);
    }
  });

  test(`stands in ${language} beside its own sheet only, and again when that is opened again, from its file or its paper${paired(language)}`, async ({
    page,
  }) => {
    const review = new Review(page);
    await review.open();
    if (language !== review.language) await review.speak(language);
    await noted(review);

    await review.drop(answersFile(walter));
    await expect(review.title).toHaveText('Walter');
    expect(await review.notes()).toMatchObject({ talked: 0, agreed: '', name: '' });
    await expect(page.locator('main')).toContainText(review.words().review('bench.others-kept'));

    await review.drop(answersFile(amina));
    await expect(review.title).toHaveText('Amina');
    expect(await review.notes()).toEqual(written);
    await expect(page.locator('main')).not.toContainText(review.words().review('bench.others-kept'));

    await review.press('bench.another');
    await review.choose(scanOf(amina));
    await expect(review.title).toHaveText('Amina');
    expect(await review.notes()).toMatchObject({ agreed: written.agreed, name: written.name });
  });
}

test('is not gone by one press that leaves the page: the browser asks first, and only when something is written', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const review = new Review(page);
  await review.open();
  await review.choose(answersFile(amina));
  await expect(review.title).toHaveText('Amina');
  await page.reload();
  expect(asked).toEqual([]);
  await noted(review);
  await page.getByRole('link', { name: review.words().review('page.home') }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await review.notes()).toEqual(written);
});
