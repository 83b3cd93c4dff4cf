/** Another topic by content alone: somebody who plans a garden goes the same way, to the PDF and to whom it is shown, and no line of code knows. */
import { readFileSync } from 'node:fs';
import { parseRecord } from '#domain/record/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { gardenSite } from '#tests/packs/garden-site.ts';
import { expect, test as base } from './fixtures.ts';
import { Gardener } from './pages/gardener.ts';
import { coreIf } from './tags.ts';

const test = base.extend<object, { gardenAddress: string }>({
  gardenAddress: [
    async ({}, use) => {
      const { address, close } = await gardenSite();
      await use(address);
      await close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ gardenAddress }, use) => use(gardenAddress),
});

test.describe.configure({ mode: 'default' }); // all in one worker, which builds the site once

const { items } = gardenPack.questionnaire;

for (const language of gardenPack.questionnaire.languages)
  test(`somebody who plans a garden gets their page in ${language}, and the gardener reads it${coreIf(language === 'en')}`, async ({
    page,
  }, info) => {
    const gardener = new Gardener(page, language);
    const { words } = gardener;
    await gardener.begin();
    await page.getByLabel(words.answerOption('start.why', 'food')).check();
    await gardener.continue();
    await expect(page.getByRole('main')).toContainText(words.fact('shade.grows'));
    await gardener.continue();
    await gardener.rate({ 'shade.cool': 4, 'shade.dark': 2, 'shade.birds': 3 });
    await page.getByRole('textbox').fill('Under the old wall');
    await gardener.continue();
    await gardener.rate({ 'water.rain': 4, 'water.pond': 1, 'water.hose': 2 });
    await gardener.weigh('shade.cool');
    const first = page.getByRole('listitem').filter({ hasText: words.item('shade.cool') });
    await expect(first.first()).toBeVisible();
    await gardener.continue('priorities.right');
    await expect(page.getByRole('main')).toContainText(words.teamQuestion('q.soil'));
    await gardener.continue();
    await gardener.continue('check.go');
    for (const text of [words.aid('summary.title'), words.item('shade.cool'), 'Under the old wall'])
      await expect(page.locator('.sheet-paper')).toContainText(text);

    const file = info.outputPath('garden.pdf');
    expect(await gardener.savePdf(file)).toContain(words.ui('handover.file-name'));
    const record = parseRecord(readAttachedJson(new Uint8Array(readFileSync(file)))[0]);
    expect(record.pack.id).toBe('garden');
    expect(record.answers['start.why']?.value).toBe('food');

    await gardener.review(file);
    const row = page.getByRole('row').filter({ hasText: words.item('shade.cool') });
    await expect(row.first()).toHaveText(new RegExp(`^\\s*1\\s*${words.item('shade.cool')}`, 'u'));
    for (const { id } of items) await expect(page.getByRole('main')).toContainText(words.item(id));
    await expect(page.getByRole('main')).toContainText('Under the old wall');
  });

test('side by side stand the kinds that this topic has, under each of its tabs', async ({ page }) => {
  const gardener = new Gardener(page, 'en');
  const { words } = gardener;
  const main = page.getByRole('main');
  await gardener.begin();
  await page.getByRole('button', { name: words.aid('comparison.link') }).click();
  const tabs = main.getByRole('list', { name: words.ui('comparison.tabs') }).getByRole('button');
  const names = [words.aid('comparison.about'), words.aid('comparison.possible')];
  const considerations = gardenPack.questionnaire.considerations.map(({ id }) => words.consideration(id));
  await expect(tabs).toHaveText([...names, ...considerations]);
  for (const name of [...names, ...considerations]) {
    await tabs.filter({ hasText: name }).click();
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(name);
    for (const kind of ['oak', 'willow']) await expect(main).toContainText(words.option(kind).name);
  }
});
