/** Another topic by content alone: somebody who plans a garden goes the same way, to the PDF and to whom it is shown, and reads no word of the first aid. */
import { readFileSync } from 'node:fs';
import { readAid } from '#aid-check/read-aid.ts';
import { parseRecord } from '#domain/record/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { gardenInEnglish } from '#tests/packs/aid-files.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { gardenFiles, gardenPack } from '#tests/packs/garden.ts';
import { expect, test as base } from './fixtures.ts';
import { foreignIn, readInPdf, readOn } from './pages/foreign-words.ts';
import { Visitor } from './pages/visitor.ts';
import { coreIf } from './tags.ts';

interface Sites {
  readonly gardenAddress: string;
  readonly englishAddress: string;
}

const test = base.extend<object, Sites>({
  gardenAddress: [
    async ({}, use) => {
      const { address, close } = await aidSite('garden');
      await use(address);
      await close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  englishAddress: [
    async ({}, use) => {
      const { folder, remove } = gardenInEnglish();
      const { address, close } = await aidSite(folder);
      await use(address);
      await close();
      remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

test.describe.configure({ mode: 'default' }); // all in one worker, which builds each site once

const { items, considerations, languages } = gardenPack.questionnaire;

/** Notes what is foreign on every screen that it looks at, with the name of the screen. */
function looker(visitor: Visitor, found: string[]) {
  return async (screen: string) => {
    const foreign = foreignIn(await readOn(visitor.page), visitor.aid);
    found.push(...foreign.map((text) => `${screen}: ${text}`));
  };
}
type Look = ReturnType<typeof looker>;

async function walkToSummary(visitor: Visitor, look: Look): Promise<void> {
  const { page, words } = visitor;
  await visitor.begin();
  await look('the first question');
  await page.getByLabel(words.answerOption('start.why', 'food')).check();
  await visitor.continue();
  await expect(page.getByRole('main')).toContainText(words.fact('shade.grows'));
  await look('facts');
  await visitor.continue();
  await look('ratings');
  await visitor.rate({ 'shade.cool': 4, 'shade.dark': 2, 'shade.birds': 3 });
  await look('own words');
  await page.getByRole('textbox').fill('Under the old wall');
  await visitor.continue();
  await visitor.rate({ 'water.rain': 4, 'water.pond': 1, 'water.hose': 2 });
  await look('hard choices');
  await visitor.weigh('shade.cool');
  const first = page.getByRole('listitem').filter({ hasText: words.item('shade.cool') });
  await expect(first.first()).toBeVisible();
  await look('priorities');
}

async function openMeaning(visitor: Visitor, look: Look): Promise<void> {
  const { page, words } = visitor;
  await visitor.button('meaning.open').click();
  await expect(visitor.title).toHaveText(words.ui('meaning.title'));
  const tabs = page.getByRole('list', { name: words.ui('meaning.tabs') }).getByRole('button');
  for (let tab = 0; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await look(`meaning ${String(tab + 1)}`);
  }
  await page.goBack();
  await expect(visitor.title).toHaveText(words.page('order').title);
}

async function openTabs(visitor: Visitor, look: Look): Promise<void> {
  const { page, words } = visitor;
  const main = page.getByRole('main');
  await page.getByRole('button', { name: words.aid('comparison.link') }).click();
  const tabs = main.getByRole('list', { name: words.ui('comparison.tabs') }).getByRole('button');
  const names = [words.aid('comparison.about'), words.aid('comparison.possible')];
  const topics = considerations.map(({ id }) => words.consideration(id));
  await expect(tabs).toHaveText([...names, ...topics]);
  for (const name of [...names, ...topics]) {
    await tabs.filter({ hasText: name }).click();
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(name);
    for (const kind of ['oak', 'willow']) await expect(main).toContainText(words.option(kind).name);
    await look(`side by side, ${name}`);
  }
  await page.goBack();
}

/** Each by the button that opens it and the title that it has; Back leaves it. */
const sidePages = [
  ['frame.too-much', 'too-much.title'],
  ['frame.privacy', 'privacy.title'],
  ['frame.about', 'about.title'],
  ['frame.erase', 'erasing.title'],
] as const;

async function openSidePages(visitor: Visitor, look: Look): Promise<void> {
  const { page, words } = visitor;
  for (const [key, title] of sidePages) {
    const before = await visitor.title.textContent();
    await visitor.button(key).click();
    await expect(visitor.title).toHaveText(words.ui(title));
    await look(title);
    await page.goBack();
    await expect(visitor.title).toHaveText(before ?? '');
  }
}

async function handOver(visitor: Visitor, look: Look, file: string): Promise<void> {
  const { page, words } = visitor;
  await visitor.continue('priorities.right');
  await expect(page.getByRole('main')).toContainText(words.teamQuestion('q.soil'));
  await look('questions for the team');
  await visitor.continue();
  await look('check');
  await visitor.continue('check.go');
  for (const text of [words.aid('summary.title'), words.item('shade.cool'), 'Under the old wall'])
    await expect(page.locator('.sheet-paper')).toContainText(text);
  expect(await visitor.savePdf(file)).toContain(words.ui('handover.file-name'));
  await look('summary');
}

async function openReview(visitor: Visitor, look: Look, file: string): Promise<void> {
  const { page, words } = visitor;
  await visitor.review(file);
  const main = page.getByRole('main');
  const row = page.getByRole('row').filter({ hasText: words.item('shade.cool') });
  await expect(row.first()).toHaveText(new RegExp(`^\\s*1\\s*${words.item('shade.cool')}`, 'u'));
  for (const { id } of items) await expect(main).toContainText(words.item(id));
  await expect(main).toContainText('Under the old wall');
  await look('review');
  for (const address of ['/invitation/', '/paper/en/']) {
    await page.goto(address);
    await expect(visitor.title).toBeVisible();
    await look(address);
  }
}

/** The whole way, with everything that stands beside it. */
async function seeEverything(visitor: Visitor, file: string): Promise<string[]> {
  const found: string[] = [];
  const look = looker(visitor, found);
  await visitor.page.goto('/');
  await look('the first page');
  await walkToSummary(visitor, look);
  await openMeaning(visitor, look);
  await openTabs(visitor, look);
  await openSidePages(visitor, look);
  await handOver(visitor, look, file);
  const bytes = new Uint8Array(readFileSync(file));
  found.push(...foreignIn(readInPdf(bytes), visitor.aid).map((text) => `PDF: ${text}`));
  const record = parseRecord(readAttachedJson(bytes)[0]);
  expect(record.pack.id).toBe('garden');
  expect(record.answers['start.why']?.value).toBe('food');
  await openReview(visitor, look, file);
  return found;
}

test.describe('the garden', () => {
  test.use({ baseURL: ({ gardenAddress }, use) => use(gardenAddress) });

  for (const language of languages)
    test(`somebody who plans a garden in ${language} gets their page, sees every tab and side page, and reads of nothing else${coreIf(language === 'en')}`, async ({
      page,
    }, info) => {
      const visitor = new Visitor(page, gardenFiles, language);
      expect(await seeEverything(visitor, info.outputPath('garden.pdf'))).toEqual([]);
    });
});

test.describe('the garden in English alone', () => {
  test.use({ baseURL: ({ englishAddress }, use) => use(englishAddress) });

  test('shows no other language, and leads to the page and the review all the same', async ({
    page,
  }, info) => {
    const visitor = new Visitor(page, gardenFiles, 'en');
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Français' })).toHaveCount(0);
    expect((await page.request.get('/fr/')).status()).toBe(404);
    expect(await seeEverything(visitor, info.outputPath('garden.pdf'))).toEqual([]);
  });
});

test('words of the first aid are seen wherever they stand', () => {
  const aid = readAid('content/aids/garden');
  expect(foreignIn('A tree gives more shade each year.', aid)).toEqual([]);
  expect(foreignIn('Ask about the surgery.', aid)).toEqual(['surg']);
  expect(foreignIn('I say: Having scars that I can cover.', aid).length).toBeGreaterThan(0);
});
