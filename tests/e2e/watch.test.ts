/** The watch over every story, and the look at every screen, see each kind of trouble: planted faults. */
import { expect, openDevice, test, watch } from './fixtures.ts';
import { faultsOf } from './pages/inspect.ts';
import { Journey } from './pages/journey.ts';

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
    const context = await openDevice(browser);
    const troubles = await watch(context, baseURL);
    const page = await context.newPage();
    await page.goto(baseURL ?? '/');
    expect(troubles).toEqual([]);
    await page.evaluate(plant).catch(() => undefined); // leaving the page ends the call
    await expect.poll(() => troubles.some((text) => seen.test(text))).toBe(true);
    await context.close();
  });
}

test('a look at a screen sees what is hard to see, unnamed, too small, too wide, and a second title @core', async ({
  page,
}, { outputDir }) => {
  await new Journey(page).open();
  const seen = { name: 'first', folder: outputDir };
  expect(await faultsOf(page, seen)).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pale { color: #ccc; background: #fff } .small { width: 9px } .wide { width: 400px }');
    document.adoptedStyleSheets = [sheet];
    for (const [name, look, words] of [
      ['p', 'pale', 'hard to see'],
      ['img', 'wide', ''],
      ['button', 'small', '.'],
      ['h1', '', 'a second title'],
    ] as const) {
      const planted = document.createElement(name);
      planted.className = look;
      planted.textContent = words;
      document.querySelector('main')?.append(planted);
    }
  });
  const faults = (await faultsOf(page, seen)).join('\n');
  for (const fault of [
    'light 1280: color-contrast at <p class="pale">',
    'light 1280: image-alt at <img',
    'dark 360: color-contrast at <p class="pale">',
    'px stick out at the side',
    'button "." is ',
    '2 titles',
  ])
    expect(faults).toContain(fault);
});
