/** Files that come back: a person's own PDF, and those that cannot be opened; nothing is replaced unasked, nothing is half-shown. */
import type { UiKey } from '#content/program-keys.ts';
import { join } from 'node:path';
import { giveAnswer } from '#domain/record/answer.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, lookFirst, openDevice, test } from './fixtures.ts';
import { openAsLeft, openWith, recordsOn } from './pages/device.ts';
import { damaged, eachOf, refusedFiles } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { beginning } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';

const amina = exampleRecord('amina-knee');
const walter = exampleRecord('walter-farmer');

/** Makes the PDF of a record in the app itself. */
async function pdfOf(page: Journey['page'], record: typeof amina, file: string): Promise<string> {
  await openWith(page, [record]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand('summary');
  await savePdf(journey, file);
  return file;
}

test.describe.serial('a summary that was saved before @core', () => {
  const fileIn = (folder: string) => join(folder, 'saved-before.pdf');

  test('opens on an empty device with every answer, at the place where the person was', async ({
    page,
    browser,
    baseURL,
  }, { project }) => {
    const file = await pdfOf(page, amina, fileIn(join(project.outputDir, project.name)));
    const other = await openDevice(browser, { baseURL: baseURL ?? '' });
    await lookFirst(other);
    const journey = new Journey(await other.newPage());
    await journey.open();
    await journey.chooseDevice('own');
    await journey.openSummary(file);
    await journey.stand(amina.at);
    await expect
      .poll(async () => Object.keys((await recordsOn(journey.page))[0]?.answers ?? {}).length)
      .toBe(Object.keys(amina.answers).length);
    const [restored] = await recordsOn(journey.page);
    expect(restored).toMatchObject({
      id: amina.id,
      seed: amina.seed,
      answers: amina.answers,
      choices: amina.choices,
      ownItems: amina.ownItems,
      ownOrder: amina.ownOrder,
      teamQuestions: amina.teamQuestions,
    });
    await other.close();
  });

  test('asks before it comes to a device with other answers, and stands beside them', async ({ page }, {
    project,
  }) => {
    const unfinished = { ...walter, at: 'healing.words' };
    await openAsLeft(page, [unfinished]);
    const journey = new Journey(page);
    const { words } = journey;
    await journey.chooseDevice('own');
    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await expect(journey.title).toHaveText(words.ui('confirming.title'));
    await expect(page.locator('main')).toContainText(words.ui('confirming.beside'));
    await journey.button('confirming.cancel').click();
    await expect(journey.title).toHaveText(words.aid('welcome.title'));
    expect(await recordsOn(page)).toEqual([unfinished]);

    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await journey.button('confirming.open').click();
    await journey.stand(amina.at);
    await expect
      .poll(async () => (await recordsOn(page)).map(({ id }) => id).sort())
      .toEqual([amina.id, walter.id].sort());
    const kept = (await recordsOn(page)).find(({ id }) => id === walter.id);
    expect(kept).toEqual(unfinished);
  });

  test('says that the answers on the device are newer, keeps both, and either can be gone on with', async ({
    page,
  }, { project }) => {
    const newer = { ...amina, at: 'check', sequence: amina.sequence + 100 };
    const here = giveAnswer(newer, pack, 'healing.worries', 'Written later, on this device', moment);
    await openWith(page, [here]);
    const journey = new Journey(page);
    const { words } = journey;
    await journey.chooseDevice('own');
    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    const main = page.locator('main');
    await expect(main).toContainText(words.ui('confirming.newer-here'));
    await expect(main).toContainText(words.ui('confirming.keeps'));
    await journey.button('confirming.cancel').click();
    await expect(journey.title).toHaveText(words.aid('welcome.title'));
    expect((await recordsOn(page)).map(({ answers }) => answers)).toEqual([here.answers]);

    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await journey.button('confirming.open').click();
    await journey.stand(amina.at);
    const said = async () =>
      (await recordsOn(page)).map(({ answers }) => answers['healing.worries']?.value).sort();
    await expect
      .poll(said)
      .toEqual([amina.answers['healing.worries']?.value, 'Written later, on this device'].sort());
    await page.goto('/');
    await journey.button('welcome.resume').click(); // where they were is where the file led
    await journey.stand(amina.at);
    await page.goto('/');
    const others = page.getByRole('button', {
      name: beginning(words.ui('welcome.resume-day', { day: '' }).replace(/\W+$/u, '')),
    });
    await others.click();
    await journey.stand('check');
    await expect(main).toContainText('Written later, on this device');
  });

  test('says that the device holds the same answers', async ({ page }, { project }) => {
    await openWith(page, [{ ...amina, at: 'check', sequence: amina.sequence + 100 }]);
    const journey = new Journey(page);
    await journey.chooseDevice('own');
    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await expect(page.locator('main')).toContainText(journey.words.ui('confirming.alike'));
    await journey.button('confirming.open').click();
    await journey.stand(amina.at);
    expect((await recordsOn(page)).map(({ id }) => id)).toEqual([amina.id]);
  });

  test('is not opened where the device cannot keep both, and the page says so', async ({ page }, {
    project,
  }) => {
    const here = giveAnswer({ ...amina, at: 'check' }, pack, 'healing.worries', 'Only here', moment);
    await openWith(page, [here]);
    const journey = new Journey(page);
    await journey.chooseDevice('own');
    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await journey.button('confirming.open').click();
    await expect(page.getByRole('alert')).toContainText(journey.words.ui('confirming.not-kept'));
    await expect(page.locator('main')).not.toContainText(journey.words.ui('confirming.keeps'));
    await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
    expect((await recordsOn(page)).map(({ answers }) => answers)).toEqual([here.answers]);
  });

  test('is asked about on a shared device too, where what was begun stands in the page only', async ({
    page,
  }, { project }) => {
    const journey = new Journey(page);
    await journey.begin('shared');
    await journey.answer('about.who', 'self');
    await page.goBack();
    await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
    await journey.openSummary(fileIn(join(project.outputDir, project.name)));
    await expect(page.locator('main')).toContainText(journey.words.ui('confirming.page-only'));
    await journey.button('confirming.cancel').click();
    await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  });

  test('is refused by both pages when it was damaged on the way', async ({ page }, { project }) => {
    const file = damaged(fileIn(join(project.outputDir, project.name)));
    const journey = new Journey(page);
    await journey.open();
    await journey.chooseDevice('own');
    await journey.openSummary(file);
    await expect(page.getByRole('alert')).toContainText(journey.words.ui('refused.damaged'));
    const review = new Review(page);
    await review.open();
    await review.choose(file);
    await expect(page.getByRole('alert')).toContainText(review.words().review('refused.FileDamaged.what'));
    await expect(page.locator('main')).not.toContainText('Amina');
  });
});

/** Which words a person reads for each error; a clinician reads other words for each one. */
const reasons: Record<keyof ReturnType<typeof refusedFiles>, UiKey> = {
  FileDamaged: 'refused.damaged',
  RecordInvalid: 'refused.damaged',
  OtherQuestionnaire: 'refused.other',
  SeveralSheets: 'refused.several',
  NotAPdf: 'refused.not-ours',
  NoAnswersInside: 'refused.not-ours',
  NotOurRecord: 'refused.not-ours',
  FileTooLarge: 'refused.too-large',
  FileEncrypted: 'refused.encrypted',
  RecordTooNew: 'refused.too-new',
};

test('a person reads why a file cannot be opened, keeps their answers, and can choose another one', async ({
  page,
}) => {
  await openAsLeft(page, [walter]);
  const journey = new Journey(page);
  await journey.chooseDevice('own');
  for (const [problem, file] of eachOf(refusedFiles(amina))) {
    await journey.openSummary(file);
    await expect(journey.title, problem).toHaveText(journey.words.ui('refused.title'));
    await expect(page.getByRole('alert'), problem).toHaveText(journey.words.ui(reasons[problem]));
    await page.getByRole('button', { name: beginning(journey.words.ui('refused.begin')) }).click();
    await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  }
  expect(await recordsOn(page)).toEqual([walter]);
});

test('a clinician reads why a file cannot be shown and what to do, and sees nothing of it', async ({
  page,
}) => {
  const review = new Review(page);
  await review.open();
  for (const [problem, file] of eachOf(refusedFiles(amina))) {
    await review.choose(file);
    await expect(review.title, problem).toHaveText(review.words().review('refused.title'));
    await expect(page.getByRole('alert')).toContainText(file.name);
    await expect(page.getByRole('alert')).toContainText(review.words().review(`refused.${problem}.what`));
    await expect(page.locator('main')).toContainText(review.words().review(`refused.${problem}.cure`));
    await expect(page.locator('main')).not.toContainText('Amina');
  }
});

test.describe('a reader that is too slow', () => {
  test('is stopped, and the clinician is told so', async ({ page }) => {
    await page.route('**/workers/pdf-reader-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => undefined); // by then nobody waits for it
    });
    const review = new Review(page);
    await review.open();
    await review.choose(refusedFiles(amina).NoAnswersInside);
    await expect(review.title).toContainText(review.words().review('reading.title', { file: 'invoice.pdf' }));
    await expect(page.getByRole('alert')).toContainText(review.words().review('refused.ReadingTooLong.what'));
  });
});

test('markup and tricks of direction in an answer reach a clinician as mere text @core', async ({ page }) => {
  const trick = '\u202Egnp.exe <img src=x onerror=alert(1)><script>document.title="taken"</script>';
  const answer = amina.answers['lifestyle.hardest'];
  expect(answer).toBeDefined();
  const record = {
    ...amina,
    answers: { ...amina.answers, 'lifestyle.hardest': { ...answer, value: trick } },
  };
  const review = new Review(page);
  await review.open();
  await review.choose({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await review.unfold();
  await expect(page.locator('main')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main')).not.toContainText('\u202E');
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(await page.title()).not.toBe('taken');
});
