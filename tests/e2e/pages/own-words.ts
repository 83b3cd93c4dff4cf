/** The fields in which a person adds something in own words, and every way to leave them or to come back. */
import type { UiKey } from '#content/program-keys.ts';
import { expect, type Locator } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { freshList } from '#domain/journey/quick-list.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { compare } from './comparison.ts';
import { onceKept } from './device.ts';
import type { Journey } from './journey.ts';
import { named } from './naming.ts';
import { sayTooMuch } from './too-much.ts';

const amina: AnswersRecord = { ...exampleRecord('amina-knee'), ownItems: [], ownOrder: null };
const onShortWay: AnswersRecord = {
  ...amina,
  shortWay: { isTaken: true, from: 'healing.words', list: freshList(amina, pack) },
};

export interface OwnWords {
  readonly place: string;
  /** One that stands before it, to go to. */
  readonly before: string;
  /** Key of the field's words. */
  readonly label: UiKey;
  readonly record: AnswersRecord;
  /** What was added, in own words. */
  readonly added: (record: AnswersRecord) => readonly string[];
}

const items = ({ ownItems }: AnswersRecord) => ownItems.map(({ text }) => text);
const questions = ({ teamQuestions }: AnswersRecord) =>
  teamQuestions?.listed.flatMap(({ text }) => text ?? []) ?? [];

export const fields: readonly OwnWords[] = [
  { place: 'own-items', before: 'side-effects.words', label: 'own-items.write', record: amina, added: items },
  {
    place: 'team-questions',
    before: 'side-effects.words',
    label: 'questions.own',
    record: amina,
    added: questions,
  },
  {
    place: 'short.matters',
    before: 'short.questions',
    label: 'short.else',
    record: onShortWay,
    added: items,
  },
  {
    place: 'short.questions',
    before: 'short.matters',
    label: 'questions.own',
    record: onShortWay,
    added: questions,
  },
];

export const fieldOf = ({ page, words }: Journey, { label }: OwnWords): Locator =>
  page.getByRole('textbox', { name: named(words.ui(label)) });

type Leaving = (journey: Journey, field: OwnWords) => Promise<void>;

/** Each leaves the page for good, and takes along what was typed. */
export const leavings: Readonly<Record<string, Leaving>> = {
  Continue: (journey) => journey.continue(),
  Skip: (journey) => journey.skip(),
  Back: (journey) => journey.back(),
  'the browser’s Back': async ({ page, ...journey }, { place }) => {
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash, journey.language).not.toBe(`#${place}`);
  },
  'another address': (journey, { before }) => journey.jump(before),
};

/** Each comes back to the page, where everything stands as it was left. */
export const stayings: Readonly<Record<string, Leaving>> = {
  '“Too much?”': async (journey, { place }) => {
    await sayTooMuch(journey);
    await journey.button('too-much.go-on').click();
    await journey.stand(place);
  },
  'the comparison and the browser’s Back': async (journey, { place }) => {
    await compare(journey);
    await journey.page.goBack();
    await journey.stand(place);
  },
  'the other language': async (journey) => {
    const others = pack.questionnaire.languages.filter((other) => other !== journey.language);
    for (const other of [...others, journey.language]) await journey.speak(other);
  },
  'a reload': async (journey, { place }) => {
    await journey.page.reload();
    await journey.button('welcome.resume').click();
    await journey.stand(place);
  },
};

/** Waits until the device keeps these words, wherever in the answers. */
export const onceWordsAreKept = ({ page }: Journey, text: string): Promise<void> =>
  onceKept(page, (record) => JSON.stringify(record).includes(text));
