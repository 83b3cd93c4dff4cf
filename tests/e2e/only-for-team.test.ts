/** What a person keeps for their care team alone: marked where it is asked, gone from what others read, whole for the team; in both languages, for a teenager and a parent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswersRecord } from '#domain/record/record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith, recordsOn, onceKept } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { keptForTeam, markOf, saveTeamPdf } from './pages/kept-for-team.ts';
import { Keyboard } from './pages/keyboard.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { paired } from './tags.ts';

const bodyImage = { secret: 'body-image.team-knows', at: 'body-image.words' };
/** Only a teenager keeps these for the team; they bring a question up as well. */
const hardest = { secret: 'lifestyle.hardest', at: 'lifestyle.words' };
const people = [
  { who: 'a teenager', record: exampleRecord('leo-teen'), language: 'fr', ...bodyImage },
  { who: 'a teenager', record: exampleRecord('zoe-runner'), language: 'en', ...hardest },
  { who: 'a parent', record: exampleRecord('maya-parent'), language: 'en', ...bodyImage },
  {
    who: 'a parent',
    record: { ...exampleRecord('maya-parent'), language: 'fr' },
    language: 'fr',
    ...bodyImage,
  },
] as const;

const attached = (file: string) => JSON.stringify(readAttachedJson(new Uint8Array(readFileSync(file))));
const wordsOf = (record: AnswersRecord, id: string): string => {
  const value = record.answers[id]?.value;
  if (typeof value !== 'string') throw new TypeError(`${id} is not in words.`);
  return value;
};

async function resume(page: Journey['page'], record: AnswersRecord, at: string): Promise<Journey> {
  await openWith(page, [{ ...record, at }], record.language);
  const journey = new Journey(page, record.language);
  await journey.button('welcome.resume').click();
  await journey.stand(at);
  for (const [id, { value }] of Object.entries(record.answers))
    if (id === 'about.who' && value !== undefined) journey.knows(id, value);
  return journey;
}

for (const { who, record, language, secret, at } of people)
  test(`${who} marks words where they stand, in ${language}: others do not see them, the team does${paired(language, who === 'a teenager' && language === 'fr')}`, async ({
    page,
  }, { outputDir }) => {
    const journey = await resume(page, record, at);
    const { words } = journey;
    await expect(page.getByText(words.ui('private.unmarked')).first()).toBeVisible();
    await markOf(journey, secret).check();
    await expect(page.getByText(words.ui('private.marked'))).toBeVisible();

    await journey.jump('check');
    await expect(page.locator('.answers .for-team')).toHaveText([words.ui('private.only-team')]);
    await journey.jump('summary');
    const sheet = page.locator('.sheet-paper');
    await expect(sheet).toContainText(words.summary('priorities.heading'));
    await expect(sheet).not.toContainText(flat(wordsOf(record, secret)).slice(0, 30));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.ui('team.protects'))).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByText(words.ui('team.protects-not'))).toBeVisible();

    const teamFile = join(outputDir, 'team.pdf');
    const name = await saveTeamPdf(journey, teamFile);
    expect(name).toMatch(new RegExp(`^${words.ui('team.file-name')}-[0-9-]+\\.pdf$`));
    expect(attached(teamFile)).toContain(JSON.stringify(wordsOf(record, secret)));
    await onceKept(page, (kept) => kept.at === 'summary');
    await page.reload();
    await journey.button('welcome.resume').click();
    await journey.stand('summary');
    const file = join(outputDir, 'everyone.pdf');
    await savePdf(journey, file);
    expect(attached(file)).not.toContain(JSON.stringify(wordsOf(record, secret)));
    expect(attached(file)).not.toContain('"team"');
  });

test('a teenager shows everything to the team on the screen: asked first, alone on it, closed when left', async ({
  page,
}) => {
  const leo = keptForTeam(exampleRecord('leo-teen'));
  const journey = await resume(page, leo, 'summary');
  const { words } = journey;
  const keys = new Keyboard(page);
  await journey.button('team.show').focus();
  await keys.press('Enter');
  await expect(journey.title).toHaveText(words.ui('team-asking.title'));
  await expect(journey.title).toBeFocused();
  await expect(page.locator('main')).not.toContainText('blonde');
  await keys.tab();
  await keys.press('Enter');
  await expect(journey.title).toHaveText(words.ui('team-showing.title'));
  await expect(page.locator('main')).toContainText('blonde');
  await expect(page.locator('footer, header')).toHaveCount(0);
  expect(await page.title()).not.toContain('blonde');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('blonde').first(), 'on paper').toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(journey.title).toHaveText(words.page('summary').title);
  await expect(page.locator('main')).not.toContainText('blonde');
});

test('a summary that comes back leaves what is for the team as it was, and says that it does not hold it', async ({
  page,
}, { outputDir }) => {
  const zoe = keptForTeam(exampleRecord('zoe-runner'));
  const journey = await resume(page, zoe, 'summary');
  const file = join(outputDir, 'everyone.pdf');
  await savePdf(journey, file);
  await journey.open();
  await journey.chooseDevice('own');
  await journey.openSummary(file);
  await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
  await expect(page.locator('main')).toContainText(journey.words.ui('confirming.team'));
  await journey.button('confirming.open').click();
  await journey.stand('summary');
  const { secret } = hardest;
  expect(wordsOf(zoe, secret)).not.toBe('');
  await expect.poll(async () => (await recordsOn(page))[0]?.answers[secret]).toEqual(zoe.answers[secret]);
});

test('the care team opens the file that is for them: they read first what they keep to themselves @core', async ({
  page,
}, { outputDir }) => {
  const leo = keptForTeam(exampleRecord('leo-teen'));
  const journey = await resume(page, leo, 'summary');
  const file = join(outputDir, 'team.pdf');
  await saveTeamPdf(journey, file);
  const review = new Review(page);
  await review.open();
  await review.choose(file);
  const words = review.words(leo);
  await expect(page.getByRole('heading', { name: words.review('only-for-team.heading') })).toBeVisible();
  await expect(page.locator('main')).toContainText(words.review('only-for-team.lead'));
  await expect(page.locator('main')).toContainText('blonde');
  await expect(page.locator('main')).toContainText(words.review('sheet.note-without'));
});
