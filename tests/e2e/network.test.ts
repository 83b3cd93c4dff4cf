/** What happens when the network goes: parts that cannot be fetched say so and can be tried again; what was fetched keeps working. */
import { ownLanguageName } from '#domain/texts/language.ts';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { nobody } from '#tests/examples/people/empty.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { trafficOf } from '#tests/browser/traffic.js';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { compare } from './pages/comparison.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { askForPdf, makePdf } from './pages/summary-sheet.ts';
import { sayHere, walk } from './pages/walk.ts';
import { paired } from './tags.ts';

test.use({ expectedTroubles: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

/** Notes where this text comes to stand on the page, were it too short to be painted. Gives how to ask for the addresses. */
async function noteEach(page: Page, text: string): Promise<() => Promise<string[]>> {
  const noted = await page.evaluateHandle((wanted) => {
    const places: string[] = [];
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some(({ textContent }) => textContent?.includes(wanted))) places.push(location.hash);
    }).observe(document.body, { childList: true, subtree: true });
    return places;
  }, text);
  return () => noted.jsonValue();
}

const record = exampleRecord('amina-knee');
const parts = {
  'the program that writes it': '**/assets/write-pdf-*',
  'its worker': '**/workers/pdf-writer-*',
  'a font': '**/*.ttf',
};

for (const [name, address] of Object.entries(parts))
  test(`a PDF that lacks ${name} says so, and is made at the next try`, async ({ page, context }) => {
    await context.route(address, (route) => route.abort());
    await openWith(page, [record]);
    const journey = new Journey(page);
    await journey.button('welcome.resume').click();
    await journey.stand(record.at);
    await askForPdf(journey);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(journey.words.ui('handover.failed'));
    await expect(alert).toContainText(journey.words.ui('handover.failed-part'));
    await context.unroute(address);
    await journey.button('handover.retry').click();
    await expect(page.getByRole('status').getByText(journey.words.ui('handover.ready'))).toBeVisible();
  });

test('a person whose network goes after the first answer still walks the whole way and gets the PDF @core', async ({
  page,
  context,
}) => {
  const fonts: string[] = [];
  page.context().on('requestfinished', (request) => {
    if (request.url().endsWith('.ttf')) fonts.push(request.url());
  });
  const traffic = trafficOf(page);
  const journey = new Journey(page);
  await journey.begin();
  await sayHere(journey, amina);
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  await traffic.rests();
  await context.setOffline(true);
  await walk(journey, nobody, { until: 'summary' });
  await makePdf(journey);
  await context.setOffline(false);
});

test('a person to whom every screen has come never reads that the next one is on its way', async ({
  page,
}) => {
  const traffic = trafficOf(page);
  const journey = new Journey(page);
  await journey.begin();
  await traffic.rests();
  const waits = await noteEach(page, journey.words.ui('loading.lead'));
  await walk(journey, nobody, { until: 'summary' });
  await compare(journey);
  await journey.button('comparison.back').click();
  await journey.stand('summary');
  expect(await waits()).toEqual([]);
});

test('a person who writes in Arabic and loses the network gets the PDF with all their words', async ({
  page,
  context,
}) => {
  const fetched: string[] = [];
  page.context().on('requestfinished', (request) => fetched.push(request.url()));
  const traffic = trafficOf(page);
  const journey = new Journey(page);
  await journey.begin();
  const inArabic = { ...amina, says: { ...amina.says, 'about.name': 'أمينة' } };
  await walk(journey, inArabic, { until: 'lifestyle.facts' });
  for (const needed of [/harfbuzz.*wasm$/, /noto-sans-arabic.*ttf$/, /complex-text/])
    await expect.poll(() => fetched.some((address) => needed.test(address))).toBe(true);
  await traffic.rests();
  await context.setOffline(true);
  await walk(journey, nobody, { until: 'summary' });
  await makePdf(journey);
  await expect(page.getByText('The PDF cannot draw')).toHaveCount(0);
  await context.setOffline(false);
});

for (const language of ['en', 'fr'])
  test(`a sheet whose other letters cannot be fetched is made all the same, and says which they are, in ${language}${paired(language)}`, async ({
    page,
    context,
  }) => {
    await context.route('**/noto-*', (route) => route.abort());
    const named = {
      ...record.answers['about.name'],
      value: 'Amina أمينة',
    } as (typeof record.answers)[string];
    await openWith(
      page,
      [{ ...record, language, answers: { ...record.answers, 'about.name': named } }],
      language,
    );
    const journey = new Journey(page, language);
    await journey.button('welcome.resume').click();
    await journey.stand(record.at);
    await makePdf(journey);
    await expect(
      page.getByText(journey.words.ui('handover.missing', { characters: 'أ م ي ن ة' })),
    ).toBeVisible();
  });

test('a page whose words cannot be fetched says so, loses nothing, and comes at the next try @core', async ({
  page,
  context,
}) => {
  const address = '**/assets/considerations-*';
  await context.route(address, (route) => route.abort());
  const journey = new Journey(page);
  await journey.begin();
  await expect(journey.title).toHaveText(journey.words.ui('words-failed.title'));
  await context.unroute(address);
  await journey.button('words-failed.retry').click();
  await journey.isAt('about.who');
  await expect(journey.title).toHaveText(journey.words.page('about.who').title);
});

test('a language that cannot be fetched leaves the person in their own', async ({ page, context }) => {
  const traffic = trafficOf(page);
  const journey = new Journey(page);
  await journey.begin();
  await journey.answer('about.who', 'self');
  await traffic.rests();
  await context.setOffline(true);
  await page.getByRole('button', { name: ownLanguageName('fr') }).click();
  await expect(journey.title).toHaveText(journey.words.ui('words-failed.title'));
  const stay = journey.words.ui('words-failed.stay', { language: ownLanguageName('en') });
  await page.getByRole('button', { name: stay }).click();
  await expect(journey.title).toHaveText(journey.words.page('about.who').title);
  await expect(
    journey.ask('about.who').getByLabel(journey.words.answerOption('about.who', 'self')),
  ).toBeChecked();
  await context.setOffline(false);
});
