/** Another topic by content alone: somebody who plans a garden goes the same way, to the PDF and to whom it is shown, and reads no word of the first aid. */
import { readFileSync } from 'node:fs';
import { readAid } from '#aid-check/read-aid.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { gardenCopy } from '#tests/packs/aid-files.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { gardenFiles, gardenPack } from '#tests/packs/garden.ts';
import { expect, test as base } from './fixtures.ts';
import { foreignIn, readInPdf, readOn } from './pages/foreign-words.ts';
import { seeEverything } from './pages/garden-walk.ts';
import { type Look, Visitor } from './pages/visitor.ts';

const { languages } = gardenPack.questionnaire;

interface Sites {
  readonly gardenAddress: string;
  readonly englishAddress: string;
}

const test = base.extend<object, Sites>({
  gardenAddress: [
    async ({}, use) => {
      const { folder, remove } = gardenCopy(languages);
      const { address, close } = await aidSite(folder);
      await use(address);
      await close();
      remove();
    },
    { scope: 'worker' },
  ],
  englishAddress: [
    async ({}, use) => {
      const { folder, remove } = gardenCopy(['en']);
      const { address, close } = await aidSite(folder);
      await use(address);
      await close();
      remove();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'default' }); // all in one worker, which builds each site once

/** Notes what is foreign on every screen that it looks at, with the name of the screen. */
function looker(visitor: Visitor, found: string[]): Look {
  return async (screen) => {
    const foreign = foreignIn(await readOn(visitor.page), visitor.aid);
    found.push(...foreign.map((text) => `${screen}: ${text}`));
  };
}
/** What is foreign on any screen, in the PDF or at its review. */
async function foreignEverywhere(visitor: Visitor, file: string): Promise<string[]> {
  const found: string[] = [];
  await seeEverything(visitor, file, looker(visitor, found));
  const bytes = new Uint8Array(readFileSync(file));
  const record = parseRecord(readAttachedJson(bytes)[0]);
  expect(record.pack.id).toBe('garden');
  expect(record.answers['start.why']?.value).toBe('food');
  return [...found, ...foreignIn(readInPdf(bytes), visitor.aid).map((text) => `PDF: ${text}`)];
}

test.describe('the garden', () => {
  test.use({ baseURL: ({ gardenAddress }, use) => use(gardenAddress) });

  for (const language of languages)
    test(`somebody who plans a garden in ${language} gets their page, sees every tab and side page, and reads of nothing else`, async ({
      page,
    }, info) => {
      const visitor = new Visitor(page, gardenFiles, language);
      expect(await foreignEverywhere(visitor, info.outputPath('garden.pdf'))).toEqual([]);
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
    expect(await foreignEverywhere(visitor, info.outputPath('garden.pdf'))).toEqual([]);
  });
});

test('words of the first aid are seen wherever they stand', () => {
  const aid = readAid('content/aids/garden');
  expect(foreignIn('A tree gives more shade each year.', aid)).toEqual([]);
  expect(foreignIn('Ask about the surgery.', aid)).toEqual(['surg']);
  expect(foreignIn('I say: Having scars that I can cover.', aid).length).toBeGreaterThan(0);
});
