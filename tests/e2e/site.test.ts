/** What the built site sends: pages, headers, and nothing for what is not there. */
import { headersAt, readHeaderRules } from '#site/headers-file.ts';
import { addressesOf, pagesIn } from '#site/pages.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';

const pages = pagesIn(bonePack.questionnaire.languages);

for (const page of pages) {
  for (const address of addressesOf(page)) {
    test(`${address} comes with its language, title, policy and headers @core`, async ({ page: tab }) => {
      const response = await tab.goto(address);
      const headers = (await response?.allHeaders()) ?? {};
      expect(response?.status()).toBe(200);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['permissions-policy']).toContain(`camera=${page.kind === 'review' ? '(self)' : '()'}`);
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      await expect(tab.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
      await expect(tab.locator('html')).toHaveAttribute('lang', new RegExp(`^${page.language}`));
      await expect(tab).toHaveTitle(/\S/);
    });
  }
}

test('the first screen of a person stands in the page before any program runs', async ({ request }) => {
  for (const { file } of pages.filter(({ kind }) => kind === 'person')) {
    const html = await (await request.get(`/${file}`)).text();
    expect(html).toMatch(/<div id="app">.*<h1/s);
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).not.toContain(' style=');
  }
});

test('#/review leads a clinician to their own page', async ({ page }) => {
  for (const { file } of pages.filter(({ kind }) => kind === 'person')) {
    await page.goto(`/${file}#/review`);
    await page.waitForURL('**/review/');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a missing file is not found, and never a page', async ({ request }) => {
  for (const address of ['/nothing', '/assets/nothing.js', '/fr/nothing/']) {
    expect((await request.get(address)).status()).toBe(404);
  }
});

test('the file for hosts gives a worker script its own policy', async ({ request }) => {
  const rules = readHeaderRules(await (await request.get('/_headers')).text());
  const headers = headersAt(rules, '/workers/any.js');
  expect(headers['Content-Security-Policy']).toContain("trusted-types 'none'");
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { file, language } of pages) {
    test(`${file} says in words what is missing`, async ({ page }) => {
      await page.goto(`/${file}`);
      await expect(page.locator(`noscript p[lang="${language}"]`)).toContainText('JavaScript');
    });
  }
});
