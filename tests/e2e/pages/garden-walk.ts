/** The whole way through the garden, with every tab, side page, the PDF and the review: each screen is looked at once. */
import { expect } from '@playwright/test';
import { gardenPack } from '#tests/packs/garden.ts';
import type { Visitor } from './visitor.ts';

/** Looks at the screen as it stands now. */
export type Look = (screen: string) => Promise<void>;

const { items, considerations } = gardenPack.questionnaire;

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
  for (const address of ['/invitation/', `/paper/${visitor.language}/`]) {
    await page.goto(address);
    await expect(visitor.title).toBeVisible();
    await look(address);
  }
}

/** The whole way, with everything that stands beside it; the PDF is saved to `file`. */
export async function seeEverything(visitor: Visitor, file: string, look: Look): Promise<void> {
  await visitor.open();
  await look('the first page');
  await walkToSummary(visitor, look);
  await openMeaning(visitor, look);
  await openTabs(visitor, look);
  await openSidePages(visitor, look);
  await handOver(visitor, look, file);
  await openReview(visitor, look, file);
}
