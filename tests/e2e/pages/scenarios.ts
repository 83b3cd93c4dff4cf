/** The way to each screen of a person's session that is not a place of the journey, and to each state that changes one. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { amina as aminaSays } from '#tests/examples/people/amina-knee.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { addedFact, serveLocalFacts } from './clinic.ts';
import { compare } from './comparison.ts';
import { openWith } from './device.ts';
import { answersFile, refusedFiles } from './files.ts';
import { homeOf, Journey } from './journey.ts';
import { pairOf, weighAll, listOf } from './lists.ts';
import { beginning } from './naming.ts';
import { inCircles } from './weighers.ts';
import { askForPdf, makePdf, pressSave } from './summary-sheet.ts';

export interface Sight {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: string;
  /** Looks at the screen as it stands now. */
  readonly look: (name: string, titles?: 0 | 1) => Promise<void>;
}

export interface Scenario {
  /** Ids of screens and states that it shows, as tests/model/screen-list.ts names them. */
  readonly shows: readonly string[];
  readonly go: (sight: Sight) => Promise<void>;
}

const amina = exampleRecord('amina-knee');
const walter = exampleRecord('walter-farmer');
const empty = exampleRecord('empty');
const nothingMatters = pack.questionnaire.items.reduce(
  (record, { id }) => giveAnswer(record, pack, id, 1, moment),
  empty,
);

/** Opens the app where this person left it. */
export async function resume({ page, language }: Sight, record: AnswersRecord): Promise<Journey> {
  await openWith(page, [{ ...record, language }], language);
  const journey = new Journey(page, language);
  await journey.button('welcome.resume').click();
  await journey.stand(record.at);
  return journey;
}
/** Opens the first page and says whose device it is. */
async function arrive({ page, language }: Sight): Promise<Journey> {
  const journey = new Journey(page, language);
  await journey.open();
  await journey.chooseDevice('own');
  return journey;
}
/** Lets nothing come from there. */
export const hold = (context: BrowserContext, address: string): Promise<unknown> =>
  context.route(address, () => undefined);

export const scenarios: Readonly<Record<string, Scenario>> = {
  'the first page': {
    shows: ['welcome', 'questionnaire.saving.unsaved'],
    go: async ({ page, language, look }) => {
      const journey = new Journey(page, language);
      await journey.open();
      await look('welcome');
      await journey.button('welcome.start').click();
      await expect(page.getByRole('alert')).toContainText(journey.words.ui('welcome.choose-device'));
      await look('welcome-no-device');
    },
  },
  'the first page for somebody who was here before': {
    shows: ['welcome', 'questionnaire.saving.saved', 'questionnaire.saving.saving'],
    go: async ({ page, language, look }) => {
      await openWith(page, [amina, walter], language);
      await expect(new Journey(page, language).button('welcome.resume')).toBeVisible();
      await look('welcome-kept');
    },
  },
  'the side pages': {
    shows: ['comparison', 'privacy', 'about', 'erasing'],
    go: async (sight) => {
      const journey = await resume(sight, { ...amina, at: 'healing.facts' });
      await compare(journey);
      const tabs = sight.page
        .getByRole('list', { name: journey.words.ui('comparison.tabs') })
        .getByRole('button');
      expect(await tabs.count()).toBeGreaterThan(3);
      for (let tab = 0; tab < (await tabs.count()); tab += 1) {
        await tabs.nth(tab).click();
        await sight.look(`comparison-${tab + 1}`);
      }
      await tabs.first().click();
      await journey.button('drawings.hide').click();
      await sight.look('comparison-without-drawings');
      await journey.button('comparison.show-cited').click();
      await sight.look('comparison-cited');
      await journey.button('comparison.back').click();
      for (const [key, title] of [
        ['frame.privacy', 'privacy.title'],
        ['frame.about', 'about.title'],
        ['frame.erase', 'erasing.title'],
      ] as const) {
        await journey.button(key).click();
        await expect(journey.title).toHaveText(journey.words.ui(title));
        await sight.look(title.replace('.title', ''));
      }
    },
  },
  'the comparison with a fact of the clinic, and with a file of it that has a fault': {
    shows: ['comparison', 'about'],
    go: async (sight) => {
      await serveLocalFacts(sight.page, { entries: [addedFact] });
      const journey = await resume(sight, { ...amina, at: `${addedFact.consideration}.facts` });
      await compare(journey);
      await sight.look('comparison-added');
      await serveLocalFacts(sight.page, { entries: [{ ...addedFact, number: {} }] });
      const again = await resume(sight, { ...amina, at: `${addedFact.consideration}.facts` });
      await again.button('frame.about').click();
      await expect(again.title).toHaveText(again.words.ui('about.title'));
      await sight.look('about-refused');
    },
  },
  'everything erased': {
    shows: ['erased'],
    go: async (sight) => {
      const journey = await resume(sight, amina);
      await journey.button('frame.erase').click();
      // Until then the button at the foot, of the same name, is the only one.
      await expect(journey.title).toHaveText(journey.words.ui('erasing.title'));
      // The clean document does not come: what stands before it stays.
      await sight.context.route(`**${homeOf(sight.language)}`, (route) => route.fulfill({ status: 204 }));
      await journey.button('erasing.confirm').click();
      await expect(journey.title).toHaveText(journey.words.ui('erased.title'));
      await expect(sight.page.getByRole('status'), 'what is saved').toBeEmpty();
      await sight.look('erased');
    },
  },
  'the form in another tab': {
    shows: ['elsewhere'],
    go: async (sight) => {
      const other = await sight.context.newPage();
      await new Journey(other, sight.language).open();
      const journey = new Journey(sight.page, sight.language);
      await sight.page.goto(other.url());
      await expect(journey.title).toHaveText(journey.words.ui('elsewhere.title'));
      await sight.look('elsewhere');
      await other.close();
    },
  },
  'a file being read': {
    shows: ['restoring'],
    go: async (sight) => {
      const journey = await arrive(sight);
      await hold(sight.context, '**/workers/pdf-reader-*');
      await journey.openSummary(refusedFiles(amina).NoAnswersInside);
      await expect(journey.title).toHaveText(journey.words.ui('restoring.title'));
      await sight.look('restoring');
    },
  },
  'a file beside other answers': {
    shows: ['confirming'],
    go: async (sight) => {
      await openWith(sight.page, [walter], sight.language);
      const journey = new Journey(sight.page, sight.language);
      await journey.chooseDevice('own');
      await journey.openSummary(answersFile(amina));
      await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
      await sight.look('confirming');
    },
  },
  'a file that cannot be opened': {
    shows: ['refused'],
    go: async (sight) => {
      const journey = await arrive(sight);
      for (const problem of ['NoAnswersInside', 'RecordTooNew', 'FileTooLarge'] as const) {
        await journey.openSummary(refusedFiles(amina)[problem]);
        await expect(journey.title).toHaveText(journey.words.ui('refused.title'));
        await sight.look(`refused-${problem}`);
        await sight.page.getByRole('button', { name: beginning(journey.words.ui('refused.begin')) }).click();
      }
    },
  },
  'a browser that does not store': {
    shows: ['questionnaire.saving.refused'],
    go: async (sight) => {
      await sight.page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'UnknownError');
        };
      });
      const journey = new Journey(sight.page, sight.language);
      await journey.begin();
      await expect(sight.page.getByText(journey.words.ui('saved.refused'))).toBeVisible();
      await sight.look('saving-refused');
    },
  },
  'a shared device': {
    shows: ['questionnaire.saving.unsaved', 'erasing'],
    go: async (sight) => {
      const journey = new Journey(sight.page, sight.language);
      await journey.begin('shared');
      await sight.look('shared');
      await journey.button('frame.next-person').click();
      await expect(journey.title).toHaveText(journey.words.ui('erasing.title'));
      await sight.look('erasing-shared');
    },
  },
  'the choices': {
    shows: [
      'trade-offs.listing',
      'trade-offs.comparing',
      'trade-offs.reconsidering',
      'trade-offs.enough',
      'trade-offs.left',
    ],
    go: async (sight) => {
      const before = { ...amina, choices: [], ownOrder: null, at: 'pairs' };
      const journey = await resume(sight, before);
      journey.said('about.place', ['knee']);
      await sight.look('list');
      const boxes = listOf(journey);
      for (const at of [0, 1, 2]) await boxes.nth(at).check();
      await boxes.nth(4).click();
      await sight.page.getByText(journey.words.ui('list.else')).click();
      await sight.look('list-full');
      await boxes.nth(0).uncheck();
      await sight.look('list-something-else');
      await journey.button('go.continue').click();
      await expect(pairOf(journey).cards).toHaveCount(2);
      await sight.look('pairs-comparing');
      await weighAll(journey, inCircles(), aminaSays.ownItems ?? [], 1);
      await sight.look('pairs-enough');
      await journey.jump('priorities');
      await sight.look('priorities-circle');
      await journey.button('priorities.circle-again').click();
      await journey.stand('pairs');
      await sight.look('pairs-again');
      await resume(sight, { ...nothingMatters, id: amina.id, at: 'pairs' });
      await sight.look('pairs-nothing');
      await resume(sight, { ...empty, id: amina.id, at: 'priorities' });
      await sight.look('priorities-nothing');
    },
  },
  'the PDF': {
    shows: ['handover.resting', 'handover.writing', 'handover.written', 'handover.seen', 'handover.failed'],
    go: async (sight) => {
      const worker = '**/workers/pdf-writer-*';
      await sight.context.route(worker, (route) => route.abort());
      const journey = await resume(sight, amina);
      await askForPdf(journey);
      await expect(sight.page.getByRole('alert')).toBeVisible();
      await sight.look('summary-failed');
      await sight.context.unrouteAll();
      await hold(sight.context, worker);
      await journey.button('handover.retry').click();
      await expect(
        sight.page.getByRole('status').getByText(journey.words.ui('handover.making')),
      ).toBeVisible();
      await sight.look('summary-writing');
      await sight.context.unrouteAll();
      const again = await resume(sight, amina);
      await makePdf(again);
      await sight.look('summary-written');
      await pressSave(again);
      await sight.look('summary-saved');
      await again.button('handover.seen-no').click();
      await sight.look('summary-not-found');
      await again.button('handover.seen-yes').click();
      await sight.look('summary-seen');
      await again.button('handover.show').click();
      await sight.look('summary-held-out');
    },
  },
};
