/** In a long language and in one that runs from right to left every screen holds together: nothing cut, nothing wider than the window, everything mirrored. */
import { readAid } from '#aid-check/read-aid.ts';
import { directionOf } from '#domain/texts/language.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { longLanguage, mirroredLanguage, pseudoProject } from '#tests/packs/pseudo-language.ts';
import { expect, test as base } from './fixtures.ts';
import { seeEverything } from './pages/garden-walk.ts';
import { layoutProblems } from './pages/layout.ts';
import { Visitor } from './pages/visitor.ts';

for (const language of [longLanguage, mirroredLanguage]) {
  const test = base.extend<object, { pseudo: { readonly root: string; readonly address: string } }>({
    pseudo: [
      async ({}, use) => {
        const { root, remove } = pseudoProject('garden', [language]);
        try {
          const { address, close } = await aidSite('garden', root);
          await use({ root, address });
          await close();
        } finally {
          remove();
        }
      },
      { scope: 'worker', timeout: 240_000 },
    ],
    baseURL: ({ pseudo }, use) => use(pseudo.address),
  });

  test(`every screen of the garden holds together in ${language}`, async ({ page, pseudo }, info) => {
    test.setTimeout(240_000);
    const visitor = new Visitor(page, readAid('content/aids/garden', pseudo.root), language);
    const found: string[] = [];
    await seeEverything(visitor, info.outputPath('garden.pdf'), async (screen) => {
      await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
      found.push(...(await layoutProblems(page)).map((problem) => `${screen}: ${problem}`));
    });
    expect(found).toEqual([]);
  });
}

base('a screen that does not hold together is seen', async ({ page }) => {
  await page.setContent(
    `<html lang="ar" dir="rtl"><p style="width: 2000px">Wide</p><p dir="ltr">Left</p>
     <button style="width: 20px; overflow: hidden; white-space: nowrap">A long word</button></html>`,
  );
  const found = (await layoutProblems(page)).join('\n');
  expect(found).toMatch(/the page is \d+ wide, the window 1280/u);
  expect(found).toContain('narrow: cut off: BUTTON “A long word”');
  expect(found).toContain('runs the other way: P “Left”');
});
