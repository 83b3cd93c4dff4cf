/** The browser's own Back: from what covers a page it leads to that page, and from there to the page before, with no press for nothing. */
import type { UiKey } from '#content/program-keys.ts';
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { compare } from './pages/comparison.ts';
import { openWith } from './pages/device.ts';
import { refusedFiles } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { keptForTeam } from './pages/kept-for-team.ts';
import { comeBackLater } from './pages/revisit.ts';
import { sayTooMuch, wayOut } from './pages/too-much.ts';
import { paired } from './tags.ts';

const amina = exampleRecord('amina-knee');
const isCore = (name: string) => name === 'closing the sheet';
const pressing = (key: UiKey) => (journey: Journey) => journey.button(key).click();
const titled = (key: UiKey) => (journey: Journey) => journey.words.ui(key);

/** What covers the summary: how it is opened, its title, and what leads back. */
const covers = {
  'closing the sheet': {
    open: pressing('closing.open'),
    title: titled('closing.title'),
    back: pressing('closing.cancel'),
  },
  'the question before the team sees all': {
    open: pressing('team.show'),
    title: titled('team-asking.title'),
    back: pressing('team-asking.cancel'),
  },
  'all of it, for the team': {
    open: async (journey: Journey) => {
      await pressing('team.show')(journey);
      await pressing('team-asking.show')(journey);
    },
    title: titled('team-showing.title'),
    back: pressing('handover.show-close'),
  },
  privacy: { open: pressing('frame.privacy'), title: titled('privacy.title'), back: pressing('aside.close') },
  'what Waymark is': {
    open: pressing('frame.about'),
    title: titled('about.title'),
    back: pressing('aside.close'),
  },
  'erasing everything': {
    open: pressing('frame.erase'),
    title: titled('erasing.title'),
    back: pressing('erasing.cancel'),
  },
  'the kinds of surgery': {
    open: compare,
    title: (journey: Journey) => journey.words.aid('comparison.title'),
    back: pressing('comparison.back'),
  },
  'when it is too much': {
    open: sayTooMuch,
    title: titled('too-much.title'),
    back: pressing('too-much.go-on'),
  },
  'a pause': {
    open: async (journey: Journey) => {
      await sayTooMuch(journey);
      await wayOut(journey, 'too-much.pause').click();
    },
    title: titled('pausing.title'),
    back: pressing('too-much.go-on'),
  },
};

for (const language of pack.questionnaire.languages)
  for (const [name, { open, title, back }] of Object.entries(covers)) {
    test(`leads from ${name} to the summary, and from there to the answers, in ${language}${paired(language, language === 'en' && isCore(name))}`, async ({
      page,
    }) => {
      const journey = await fromCheckToSummary(page, language);
      await open(journey);
      await expect(journey.title).toHaveText(title(journey));
      await page.goBack();
      await standsAt(journey, 'summary');
      await page.goBack();
      await standsAt(journey, 'check');
    });

    test(`leads to the answers once ${name} was left by its own button, in ${language}${paired(language)}`, async ({
      page,
    }) => {
      const journey = await fromCheckToSummary(page, language);
      await open(journey);
      await expect(journey.title).toHaveText(title(journey));
      await back(journey);
      await standsAt(journey, 'summary');
      await page.goBack();
      await standsAt(journey, 'check');
    });
  }

test('leads from a file that was refused to the first page, with the device that was chosen', async ({
  page,
}) => {
  const journey = new Journey(page);
  await journey.open();
  await journey.chooseDevice('own');
  await journey.openSummary(refusedFiles(amina).NotAPdf);
  await expect(journey.title).toHaveText(journey.words.ui('refused.title'));
  await page.goBack();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  await journey.button('welcome.start').click();
  await journey.isAt('about.who');
});

test('leads from the earlier order to the first page, where the form can be opened again', async ({
  page,
}) => {
  const journey = await comeBackLater(page, amina, 'en');
  await page.goBack();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  await journey.button('welcome.resume').click();
  await expect(journey.title).toHaveText(journey.words.ui('looking-again.title'));
});

/** Somebody with things for their team alone, who comes to the summary from the page before it. */
async function fromCheckToSummary(page: Page, language: string): Promise<Journey> {
  await openWith(page, [{ ...keptForTeam(amina), at: 'check', language }], language);
  const journey = new Journey(page, language);
  await journey.button('welcome.resume').click();
  await standsAt(journey, 'check');
  await journey.continue('check.go');
  await standsAt(journey, 'summary');
  return journey;
}

async function standsAt(journey: Journey, place: string): Promise<void> {
  await journey.isAt(place);
  await expect(journey.title).toHaveText(journey.words.page(place).title);
}
