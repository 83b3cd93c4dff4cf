/** When the first page waits for what never comes: it is told within five seconds, with a way on, or the page works without. */
import type { Page, Route } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { onceKept, openWith } from './pages/device.ts';
import { homeOf, Journey } from './pages/journey.ts';
import { Review, reviewAddress } from './pages/review.ts';

test.use({ expectedTroubles: [/Failed to load|ERR_|MIME type|import|waymark\.hospital|untrustworthy/u] });

const first = pack.questionnaire.steps[0]?.pages[0]?.id ?? '';
const walter = { ...exampleRecord('walter-farmer'), at: 'healing.words' };

/** How a part does not come. */
const failures: Readonly<Record<string, (route: Route) => Promise<void> | void>> = {
  'is gone': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'comes as a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'is cut off': (route) => route.abort('connectionreset'),
};
const parts = {
  'the program of the first page': '**/assets/main-*.js',
  'the words of the first page': '**/assets/frame-*.js',
  'the session': '**/assets/start-session-*.js',
  'the first screen': '**/assets/Questions-*.js',
};

/** What stands at the foot of the window. */
const lateNotice = (page: Page) => page.locator('#start');

async function pressStart(page: Page): Promise<Journey> {
  const journey = new Journey(page);
  await page.goto(homeOf('en'), { waitUntil: 'commit' });
  await journey.chooseDevice('own');
  await journey.button('welcome.start').click();
  return journey;
}

for (const [part, address] of Object.entries(parts)) {
  for (const [how, fail] of Object.entries(failures))
    test(`somebody who presses Start when ${part} ${how} reads so, and comes further once it is back`, async ({
      page,
    }) => {
      await page.route(address, fail);
      const journey = await pressStart(page);
      const reload = lateNotice(page).getByRole('link', { name: journey.words.ui('coming.reload') });
      await expect(reload).toBeVisible();
      await expect(lateNotice(page)).toContainText(/connection/u);
      await page.unroute(address);
      await reload.click();
      await expect(page).toHaveURL(/\/$/u);
      await journey.chooseDevice('own');
      await journey.button('welcome.start').click();
      await journey.stand(first);
    });

  test(`somebody who presses Start while ${part} is long in coming reads so, and comes further with it`, async ({
    page,
  }) => {
    let letCome = () => {};
    const come = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(address, async (route) => {
      await come;
      await route.fallback();
    });
    const journey = await pressStart(page);
    await expect(lateNotice(page)).toContainText(journey.words.ui('loading.lead'));
    await expect(lateNotice(page).getByText(journey.words.ui('coming.late'))).toBeVisible();
    letCome();
    await journey.stand(first);
  });
}

test('somebody whose Start failed tries again, and needs to choose nothing twice', async ({ page }) => {
  await page.route(parts['the session'], (route) => route.abort());
  const journey = await pressStart(page);
  const retry = lateNotice(page).getByRole('button', { name: journey.words.ui('words-failed.retry') });
  await expect(lateNotice(page)).toContainText(journey.words.ui('welcome.not-loaded'));
  await page.unroute(parts['the session']);
  await retry.click();
  await journey.stand(first);
  await onceKept(page, ({ at }) => at === first);
});

/** What never answers, each as a page finds it. */
const silences: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the list of databases': (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.databases = () => new Promise(() => undefined);
    }),
  'the database, where there is no list': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      const open = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (...given) {
        return Object.assign(open.apply(this, given), { addEventListener: () => undefined });
      };
    }),
  'the clinic’s settings': (page) => page.route('**/settings.json', () => undefined),
  'the lock of the tab': (page) =>
    page.addInitScript(() => {
      LockManager.prototype.request = () => new Promise(() => undefined);
    }),
};

for (const [what, keepSilent] of Object.entries(silences))
  test(`somebody begins although ${what} never answers`, async ({ page }) => {
    await keepSilent(page);
    const journey = await pressStart(page);
    await journey.stand(first);
  });

test('somebody begins on plain http, where a browser gives a page less', async ({ page, baseURL }) => {
  const site = 'http://waymark.hospital';
  await page.route(`${site}/**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(site, baseURL ?? '');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const journey = new Journey(page, 'en', 'paste', site);
  await journey.begin();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await onceKept(page, ({ at }) => at === first);
});

test('somebody whose answers the device hands out late sees them when they come', async ({ page }) => {
  await openWith(page, [walter]);
  await page.addInitScript(() => {
    const databases = Reflect.get(IDBFactory.prototype, 'databases');
    const opening = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.databases = async function () {
      await new Promise((resolve) => setTimeout(resolve, 1400));
      return databases.call(this);
    };
    IDBFactory.prototype.open = function (...given) {
      const request = opening.apply(this, given);
      const listen = request.addEventListener.bind(request);
      const listenLate = (type: string, tell: EventListener) =>
        listen(type, (event) => void setTimeout(() => tell(event), 1600));
      return Object.assign(request, { addEventListener: listenLate });
    };
  });
  await page.reload();
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand(walter.at);
});

test('somebody whose save never ends reads that nothing is saved yet, and has it saved at the next try @core', async ({
  page,
}) => {
  const journey = new Journey(page);
  await journey.begin();
  await onceKept(page, ({ at }) => at === first);
  await page.evaluate(() => {
    const listen = Reflect.get(EventTarget.prototype, 'addEventListener');
    IDBTransaction.prototype.addEventListener = function (
      this: IDBTransaction,
      ...given: Parameters<typeof listen>
    ) {
      if (given[0] !== 'complete') listen.apply(this, given);
    };
  });
  await journey.answer('about.who', 'self');
  const status = page.locator('footer').getByRole('status');
  await expect(status).toContainText(journey.words.ui('saved.silent'));
  await page.evaluate(() => Reflect.deleteProperty(IDBTransaction.prototype, 'addEventListener'));
  await journey.button('saved.retry').click();
  await expect(status).toContainText(/\d\d?:\d\d/u);
  await onceKept(page, ({ answers }) => answers['about.who']?.value === 'self');
});

test('a clinician whose page does not come reads so, with a way on', async ({ page }) => {
  const address = '**/assets/review-*.js';
  await page.route(address, (route) => route.abort());
  await page.goto(reviewAddress);
  const reload = page.locator('main p[lang=en]').getByRole('link');
  await expect(reload).toBeVisible();
  await page.unroute(address);
  await reload.click();
  await expect(new Review(page).title).toBeVisible();
});

test('a file whose reader does not come is not called damaged, by neither page', async ({ page }) => {
  const address = '**/workers/pdf-reader-*';
  await page.route(address, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  const journey = new Journey(page);
  await journey.open();
  await journey.chooseDevice('own');
  await journey.openSummary(pdf);
  await expect(page.getByRole('alert')).toHaveText(journey.words.ui('refused.part'));
  const review = new Review(page);
  await review.open();
  await review.choose(pdf);
  await expect(page.getByRole('alert')).toContainText(
    review.words().review('refused.ReaderUnavailable.what'),
  );
});
