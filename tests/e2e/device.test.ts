/** What a device keeps and what it never keeps: coming back, two tabs, erasing, the next person, a browser that refuses. */
import { amina } from '#tests/examples/people/amina-knee.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { expect, test } from './fixtures.ts';
import { everythingOn, leftOn, onceKept, openWith, recordsOn } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { sayHere, walk } from './pages/walk.ts';

const wordsPlace = 'lifestyle.words';
const half = 'Carrying the big box of blocks up two fl';
const isHalfTyped = ({ answers }: AnswersRecord) => answers['lifestyle.hardest']?.value === half;

/** Everything that the example person typed, as it could be found. */
const typedBy = (says: typeof amina.says): string[] =>
  Object.values(says).filter((value): value is string => typeof value === 'string' && /[ A-Z]/.test(value));

test('a reload in the middle leads back to the same question, with the words that were being typed @core', async ({
  page,
}) => {
  const journey = new Journey(page, 'en', 'keys');
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  await journey.type(journey.ask('lifestyle.hardest'), half);
  await onceKept(page, isHalfTyped);
  await page.reload();
  await journey.button('welcome.resume').click();
  await journey.stand(wordsPlace);
  await expect(journey.ask('lifestyle.hardest')).toHaveValue(half);
});

test('a page that dies while a person types loses no more than the last moment', async ({
  page,
  context,
}) => {
  const journey = new Journey(page, 'en', 'keys');
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  await journey.type(journey.ask('lifestyle.hardest'), half);
  await onceKept(page, isHalfTyped);
  const tools = await context.newCDPSession(page);
  const died = page.waitForEvent('crash');
  void tools.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await died;
  const again = new Journey(await context.newPage());
  await again.open();
  await again.button('welcome.resume').click();
  await again.stand(wordsPlace);
  await expect(again.ask('lifestyle.hardest')).toHaveValue(half);
});

test('says that answers are saved only once they are', async ({ page }) => {
  const journey = new Journey(page);
  await journey.begin();
  await sayHere(journey, amina);
  const time = /\d\d:\d\d/;
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(time);
  expect((await recordsOn(page))[0]?.answers['about.who']?.value).toBe(amina.says['about.who']);
});

test('a second tab says that the form is open elsewhere, takes over, and overwrites nothing @core', async ({
  page,
  context,
}) => {
  const first = new Journey(page);
  await first.begin();
  await first.answer('about.who', 'self');
  await first.continue();
  await first.answer('about.place', ['knee']);

  const second = new Journey(await context.newPage());
  await second.page.goto('/');
  await expect(second.title).toHaveText(second.words.ui('elsewhere.title'));
  await second.button('elsewhere.take').click();
  await expect(first.title).toHaveText(first.words.ui('elsewhere.title'));
  await second.button('welcome.resume').click();
  await second.stand('about.place');
  await expect(
    second.ask('about.place').getByLabel(second.words.answerOption('about.place', 'knee')),
  ).toBeChecked();
  await second.answer('about.place', ['lung']);
  await expect
    .poll(async () => (await recordsOn(second.page))[0]?.answers['about.place']?.value)
    .toEqual(['knee', 'lung']);

  await first.button('elsewhere.take').click();
  await first.stand('about.place');
  await expect(
    first.ask('about.place').getByLabel(first.words.answerOption('about.place', 'lung')),
  ).toBeChecked();
  await expect(second.title).toHaveText(second.words.ui('elsewhere.title'));
  expect(await recordsOn(first.page)).toHaveLength(1);
});

test('erasing leaves nothing: not in the storage, not on the page, not behind Back @core', async ({
  page,
}) => {
  const record = exampleRecord('amina-knee');
  await openWith(page, [record]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand(record.at);
  await journey.button('frame.theme').click();
  await journey.button('frame.erase').click();
  await expect(journey.title).toHaveText(journey.words.ui('erasing.title'));
  await journey.button('erasing.confirm').click();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  await expectNothingOf(page, typedBy(amina.says));
  expect(await leftOn(page)).toEqual({ buckets: [], databases: [], files: [], settings: 0 });
});

test('asks once before erasing, and keeps everything when the person stays', async ({ page }) => {
  const record = exampleRecord('amina-knee');
  await openWith(page, [record]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand(record.at);
  await journey.button('frame.erase').click();
  await journey.button('erasing.cancel').click();
  await journey.stand(record.at);
  expect((await recordsOn(page))[0]?.answers).toEqual(record.answers);
});

test('the next person on a shared device sees nothing of the one before @core', async ({ page, context }) => {
  const journey = new Journey(page);
  await journey.begin('shared');
  await walk(journey, amina, { until: 'body-image.facts' });
  expect(await recordsOn(page)).toEqual([]);
  await journey.button('frame.next-person').click();
  await journey.button('erasing.confirm').click();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  await expectNothingOf(page, typedBy(amina.says));
  const later = await context.newPage();
  await later.goto('/');
  await expectNothingOf(later, typedBy(amina.says));
});

/** Here, and on each page that Back leads to. */
async function expectNothingOf(page: Journey['page'], said: readonly string[]): Promise<void> {
  expect(said.length).toBeGreaterThan(5);
  for (let back = 0; back <= 10; back += 1) {
    const everything = await everythingOn(page);
    expect(said.filter((text) => everything.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    await goBackOrIn(page);
  }
}

/** From the first page Back leads out of the site, at once or a moment later; then there is the way in again. */
async function goBackOrIn(page: Journey['page']): Promise<void> {
  await page.goBack({ waitUntil: 'load' }).catch(() => null);
  await expect(async () => {
    if (!page.url().startsWith('http')) await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}

test('a switch of language in the middle loses nothing', async ({ page }) => {
  const journey = new Journey(page);
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  await journey.answer('lifestyle.hardest', half);
  await journey.speak('fr');
  await journey.isAt(wordsPlace);
  await expect(journey.title).toHaveText(journey.words.page(wordsPlace).title);
  await expect(journey.ask('lifestyle.hardest')).toHaveValue(half);
  await onceKept(page, isHalfTyped);
  const { answers = {}, language } = (await recordsOn(page))[0] ?? {};
  expect(language).toBe('fr');
  expect(answers['about.name']?.value).toBe(amina.says['about.name']);
  expect(answers['lifestyle.bending']?.value).toBe(amina.says['lifestyle.bending']);
});

test.describe('in a browser that refuses to store', () => {
  test.use({ expectedTroubles: [] });
  test('the journey works, and says that nothing is kept @core', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'UnknownError');
      };
      const { StorageBucket } = globalThis as unknown as Record<string, typeof StorageManager>;
      for (const { prototype } of [StorageManager, StorageBucket ?? StorageManager])
        prototype.getDirectory = () =>
          Promise.reject(
            new DOMException('It was determined that certain files are unsafe.', 'SecurityError'),
          );
    });
    const journey = new Journey(page);
    await journey.begin();
    await walk(journey, amina, { until: wordsPlace });
    await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(
      journey.words.ui('saved.refused'),
    );
    await journey.answer('lifestyle.hardest', half);
    await journey.continue();
    await journey.back();
    await expect(journey.ask('lifestyle.hardest')).toHaveValue(half);
  });
});
