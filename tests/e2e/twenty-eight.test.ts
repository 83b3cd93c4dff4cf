/** An aid as docs/authoring.md tells to write one: 4 considerations of 7 questions each lead to a PDF, and the PDF to the review. */
import { readFileSync } from 'node:fs';
import { readAid } from '#aid-check/read-aid.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { twentyEight } from '#tests/packs/aid-files.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { expect, test as base } from './fixtures.ts';
import { named } from './pages/naming.ts';
import { Visitor } from './pages/visitor.ts';

const aid = readAid(twentyEight);
const { considerations, items, questions } = aid.questionnaire;

const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const { address, close } = await aidSite(`./${twentyEight}`);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});

/** Reads the facts, rates the three, then answers both lists (the second came by the second rating) and both texts. */
async function answerAll(visitor: Visitor, consideration: string): Promise<void> {
  const { page, words } = visitor;
  await visitor.continue();
  const rated = items.filter((item) => item.consideration === consideration);
  await visitor.rate(Object.fromEntries(rated.map(({ id }, at) => [id, at === 1 ? 4 : 2])));
  const asked = questions.filter(({ id }) => id.startsWith(`${consideration}.`));
  for (const { id, options = [] } of asked.filter(({ kind }) => kind === 'choices')) {
    const list = page.getByRole('group', { name: named(words.ask(id)) });
    await list.getByLabel(words.answerOption(id, options[0]?.id ?? '')).check();
  }
  await visitor.continue();
  for (const { id } of asked.filter(({ kind }) => kind === 'words'))
    await page.getByRole('textbox', { name: named(words.ask(id)) }).fill(`Mine: ${words.short(id)}`);
  await visitor.continue();
}

test('28 questions are answered, made into a PDF, and read by whom they are for', async ({ page }, info) => {
  const visitor = new Visitor(page, aid, 'en');
  const { words } = visitor;
  await visitor.begin();
  await visitor.continue();
  for (const { id } of considerations) await answerAll(visitor, id);
  await visitor.continue();
  await visitor.weigh('ride.fresh');
  await visitor.continue('priorities.right');
  await visitor.continue();
  await visitor.continue('check.go');
  const file = info.outputPath('bicycle.pdf');
  await visitor.savePdf(file);

  const record = parseRecord(readAttachedJson(new Uint8Array(readFileSync(file)))[0]);
  expect(Object.values(record.answers).filter(({ status }) => status === 'answered')).toHaveLength(28);
  await visitor.review(file);
  const main = page.getByRole('main');
  for (const { id } of items) await expect(main).toContainText(words.item(id));
  for (const { id } of questions.filter(({ kind }) => kind === 'words'))
    await expect(main).toContainText(`Mine: ${words.short(id)}`);
});

test('all of them stand side by side with their drawings, and nothing offers words that the aid does not explain', async ({
  page,
}) => {
  const visitor = new Visitor(page, aid, 'en');
  const { words } = visitor;
  const main = page.getByRole('main');
  await visitor.begin();
  await page.getByRole('button', { name: words.aid('comparison.link') }).click();
  for (const { id } of aid.options.options)
    await expect(main.getByRole('img', { name: words.drawing(id) })).toBeVisible();
  await expect(main.getByText(words.ui('comparison.silent-note'))).toBeVisible();
  await expect(main.getByText(words.ui('comparison.glossary'), { exact: true })).toHaveCount(0);
});

test('the second list waits for the second rating', async ({ page }) => {
  const visitor = new Visitor(page, aid, 'en');
  const lists = page.getByRole('main').getByRole('checkbox');
  await visitor.begin();
  await visitor.continue();
  await visitor.continue();
  await visitor.rate({ 'ride.hills': 4, 'ride.fresh': 2, 'ride.far': 4 });
  await expect(visitor.title).toHaveText(visitor.words.page('ride.lists').title);
  const first = await lists.count();
  await page.goBack();
  await visitor.rate({ 'ride.fresh': 3 });
  await expect(visitor.title).toHaveText(visitor.words.page('ride.lists').title);
  expect(await lists.count(), 'three options').toBe(first + 3);
});
