/** Walks the journey as a person of the examples: says at each place what they say there, and goes on. */
import type { UiKey } from '#content/program-keys.ts';
import { expect } from '@playwright/test';
import type { Page as JourneyPage, Step } from '#content/schema.ts';
import type { Person } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import type { Journey } from './journey.ts';
import { addOwnItems, changeList, leavePairs, moveItem, weighAll } from './lists.ts';
import { askFirst, pickMost, takeShortWayAs } from './too-much.ts';

const { steps, ending, items, shortWay } = pack.questionnaire;

/** The page of a place, and the step it belongs to. */
export function pageAt(place: string): { page: JourneyPage; step: Step | undefined } {
  const fits = ({ id, kind }: JourneyPage) =>
    id === place || (kind === 'ratings' && place.startsWith(`${id}.`));
  const step = steps.find(({ pages }) => pages.some(fits));
  const short = shortWay.filter((one) => typeof one !== 'string');
  const page = [...(step?.pages ?? []), ...ending, ...short].find(fits);
  if (!page) throw new RangeError(`The journey has no place "${place}".`);
  return { page, step };
}

/** Says what the person says here; the journey stays at the place. */
export async function sayHere(journey: Journey, person: Person): Promise<void> {
  const { page, step } = pageAt(journey.place);
  const { says } = person;
  for (const id of page.questions ?? []) {
    const saying = says[id];
    if (saying !== undefined) await journey.answer(id, saying);
  }
  if (page.kind !== 'ratings') return;
  for (const { id } of items.filter(({ consideration }) => consideration === step?.consideration)) {
    const saying = says[id];
    if (saying !== undefined && (await journey.rating(id).isVisible())) await journey.answer(id, saying);
  }
}

type Passing = (journey: Journey, person: Person) => Promise<void>;

/** What a person does on the pages that are more than questions; the key is that of the button on. */
const works: Partial<Record<JourneyPage['kind'], readonly [work: Passing, onward: UiKey]>> = {
  'own-items': [(journey, { ownItems = [] }) => addOwnItems(journey, ownItems), 'go.continue'],
  priorities: [
    async (journey, { moves = [], ownItems = [] }) => {
      for (const move of moves) await moveItem(journey, move, ownItems);
    },
    'priorities.right',
  ],
  'team-questions': [
    async (journey, { lists = [] }) => {
      for (const event of lists) await changeList(journey, event);
    },
    'go.continue',
  ],
  notice: [sayHere, 'notice.go-on'],
  'matters-most': [pickMost, 'go.continue'],
  'first-questions': [askFirst, 'go.continue'],
  check: [() => Promise.resolve(), 'check.go'],
};

/** Does what this person does here, and leaves. */
async function passPage(journey: Journey, person: Person): Promise<void> {
  const { kind } = pageAt(journey.place).page;
  if (kind === 'pairs') {
    if (person.weighs) await weighAll(journey, person.weighs, person.ownItems ?? []);
    await leavePairs(journey);
    return;
  }
  const [work, onward] = worksOf(kind);
  await work(journey, person);
  await journey.continue(onward);
}
const worksOf = (kind: JourneyPage['kind']) => works[kind] ?? ([sayHere, 'go.continue'] as const);

/** The button that leads on from a place, by the key of its words. */
export const onwardAt = (place: string): UiKey => worksOf(pageAt(place).page.kind)[1];

export interface WalkOptions {
  /** Stops here; without it, at the summary. */
  readonly until?: string;
  /** What else to do at each place before anything is said there. */
  readonly at?: (place: string) => Promise<void>;
}

/** Each page says its own title in this person's words; that of the pairs depends on how many there are. */
async function expectTitle(journey: Journey, { id, kind }: JourneyPage): Promise<void> {
  if (kind !== 'pairs') await expect(journey.title).toHaveText(journey.words.page(id).title);
}

/** Is it too much here, the short way begins. */
async function arrive(journey: Journey, person: Person): Promise<ReturnType<typeof pageAt>> {
  if (journey.place === person.tooMuch?.at) await takeShortWayAs(journey, person);
  const here = pageAt(journey.place);
  await expectTitle(journey, here.page);
  return here;
}

/** From the first question on; gives the places in the order walked. */
export async function walk(journey: Journey, person: Person, way: WalkOptions = {}): Promise<string[]> {
  const { until = person.stopsAt ?? 'summary', at } = way;
  const walked: string[] = [];
  let first = person.beginsWith;
  while (journey.place !== until || first !== undefined) {
    const { step } = await arrive(journey, person);
    walked.push(journey.place);
    await at?.(journey.place);
    if (first !== undefined && step?.consideration !== undefined) {
      await journey.goFirst(first);
      first = undefined;
    } else await passPage(journey, person);
  }
  return walked;
}
