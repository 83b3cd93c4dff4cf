/** The whole way through the garden, with every tab, side page, the PDF and the review: each screen is looked at once. */
import { expect } from '@playwright/test';
import { gardenPack } from '#tests/packs/garden.ts';
import { secret } from '#tests/packs/garden-for-team.ts';
import {
  closeSheet,
  earlierOrder,
  lookAgainOnAnotherDay,
  pauseAndComeBack,
  reviewAsTeam,
  showToTeam,
} from './garden-handing.ts';
import { beginning } from './naming.ts';
import type { Look, Visitor } from './visitor.ts';

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
  await page.getByRole('textbox').fill(secret.words);
  await page.getByRole('checkbox', { name: beginning(words.ui('private.only-team')) }).check();
  await look('own words');
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
  for (const text of [words.aid('summary.title'), words.item('shade.cool')])
    await expect(page.locator('.sheet-paper')).toContainText(text);
  await look('summary');
  await lookAgainOnAnotherDay(visitor, 'shade.cool', look);
  await showToTeam(visitor, look);
  expect(await visitor.savePdf(file)).toContain(words.ui('handover.file-name'));
  await look('summary, saved');
}

async function openReview(visitor: Visitor, look: Look, file: string): Promise<void> {
  const { page, words } = visitor;
  await visitor.review(file);
  const main = page.getByRole('main');
  const row = page.getByRole('row').filter({ hasText: words.item('shade.cool') });
  // It came down by hand from the first place; past how many others depends on what was asked.
  await expect(row.first()).toHaveText(new RegExp(`^\\s*[2-6]\\s*${words.item('shade.cool')}`, 'u'));
  for (const { id } of items) await expect(main).toContainText(words.item(id));
  await expect(main).not.toContainText(secret.words);
  await expect(earlierOrder(visitor)).toBeVisible();
  await look('review');
  const paper = `/paper/${visitor.language}/`;
  for (const address of ['/invitation/', paper, `${paper}adult-plot.html`]) {
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
  await pauseAndComeBack(visitor, 'order', look);
  await handOver(visitor, look, file);
  const teamFile = file.replace(/\.pdf$/u, '-team.pdf');
  await closeSheet(visitor, teamFile, look);
  await openReview(visitor, look, file);
  await reviewAsTeam(visitor, teamFile, look);
}
