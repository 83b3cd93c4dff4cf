/** The watch over every story sees each kind of trouble: planted faults. */
import { expect, test, watch } from './fixtures.ts';

const plants = {
  'a style against the policy': {
    plant: () => document.body.setAttribute('style', 'color: red'),
    seen: /^policy: style-src-attr/,
  },
  'a script address that no policy of ours made': {
    plant: () => {
      try {
        Object.assign(document.createElement('script'), { src: 'x.js' });
      } catch {
        document.body.dataset['refused'] = 'yes';
      }
    },
    seen: /^policy: require-trusted-types-for/,
  },
  'a logged error': { plant: () => reportError(new Error('planted')), seen: /planted/ },
  'a call to another host': {
    plant: () => location.assign('http://127.0.0.1:9/'),
    seen: /^request: http:\/\/127\.0\.0\.1:9\//,
  },
};

for (const [name, { plant, seen }] of Object.entries(plants)) {
  test(`the watch sees ${name} @core`, async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const troubles = await watch(context, baseURL);
    const page = await context.newPage();
    await page.goto(baseURL ?? '/');
    expect(troubles).toEqual([]);
    await page.evaluate(plant).catch(() => undefined); // leaving the page ends the call
    await expect.poll(() => troubles.some((text) => seen.test(text))).toBe(true);
    await context.close();
  });
}
