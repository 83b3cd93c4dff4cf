/** The places of one person's journey: which there are, in what order, what comes next and before, and how far it is. */
import type { Page, Question, Step } from '#content/schema.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import { itemsOfConsideration } from '#domain/pack/items.ts';
import type { Pack } from '#domain/pack/pack.ts';

const ratingsPerPage = 3;

export interface Place {
  /** Page id; ratings pages carry their part: 'x.ratings.2'. */
  readonly id: string;
  readonly page: Page;
  /** null after the last counted step. */
  readonly step: Step | null;
  /** From 1; the last step's number once all are done. Going back shows the step's own number. */
  readonly stepNumber: number;
  readonly steps: number;
  /** This page among those of its step that belong together, from 1. */
  readonly part: number;
  readonly parts: number;
  /** The items rated here. */
  readonly items: readonly string[];
  /** On the short way; its pages are counted by `stepNumber` and `steps`. */
  readonly isShort: boolean;
}

/** Steps in the person's order: considerations as visited, then those not visited yet in the pack's order. */
export function stepsInOrder(record: AnswersRecord, pack: Pack): Step[] {
  const { steps } = pack.questionnaire;
  const weighed = steps.filter((step) => step.consideration !== undefined);
  const visited = record.visited
    .map((id) => weighed.find((step) => step.consideration === id))
    .filter((step) => step !== undefined);
  const queue = [...new Set([...visited, ...weighed])];
  return steps.map((step) => (step.consideration === undefined ? step : (queue.shift() ?? step)));
}

/** Every place on this person's path, in order. */
export function placesOnPath(record: AnswersRecord, pack: Pack): Place[] {
  const { isMet } = conditionsOf(record, pack);
  const steps = stepsInOrder(record, pack);
  const shown = (page: Page) => isMet(page.when) && !isEmptyPage(page, pack, isMet);
  const counted = steps.flatMap((step, index) =>
    step.pages
      .filter(shown)
      .flatMap((page) => placesOfPage(page, step, index + 1, steps.length, record, pack)),
  );
  const ending = pack.questionnaire.ending.flatMap((page) =>
    placesOfPage(page, null, steps.length, steps.length, record, pack),
  );
  return [...counted, ...ending];
}

/** Every place of the way that the person walks: the whole journey, or the short way. */
export const placesWalked = (record: AnswersRecord, pack: Pack): readonly Place[] =>
  pack.derived(record, walk);

const walk = (record: AnswersRecord, pack: Pack): readonly Place[] =>
  record.shortWay?.isTaken ? placesOfQuickPath(record, pack) : placesOnPath(record, pack);

/** Pages that stand there for everyone are counted; what an answer brings shares the number of the one before. */
function placesOfQuickPath(record: AnswersRecord, pack: Pack): Place[] {
  const { isMet } = conditionsOf(record, pack);
  const { steps, ending, shortWay } = pack.questionnaire;
  const pages = steps.flatMap((step) => step.pages);
  const entries = shortWay
    .map((entry) => (typeof entry === 'string' ? pages.find(({ id }) => id === entry) : entry))
    .filter((page) => page !== undefined);
  const counted = entries.filter(({ when }) => when === undefined);
  const numberOf = (page: Page) =>
    entries.slice(0, entries.indexOf(page) + 1).filter((one) => counted.includes(one)).length;
  const short = entries
    .filter((page) => isMet(page.when))
    .flatMap((page) => placesOfPage(page, null, numberOf(page), counted.length, record, pack))
    .map((place) => ({ ...place, isShort: true }));
  const last = ending.filter(({ id }) => shortWay.includes(id));
  return [
    ...short,
    ...last.flatMap((page) => placesOfPage(page, null, counted.length, counted.length, record, pack)),
  ];
}

const isEmptyPage = (page: Page, pack: Pack, isMet: ReturnType<typeof conditionsOf>['isMet']): boolean =>
  page.kind === 'questions' && !page.questions?.some((id) => isMet(pack.questionById.get(id)?.when));

function placesOfPage(
  page: Page,
  step: Step | null,
  stepNumber: number,
  steps: number,
  record: AnswersRecord,
  pack: Pack,
): Place[] {
  const at = { page, step, stepNumber, steps, isShort: false };
  if (page.kind !== 'ratings' || !step?.consideration)
    return [{ ...at, id: page.id, part: 1, parts: 1, items: [] }];
  const items = itemsOfConsideration(record, pack, step.consideration);
  const parts = Math.ceil(items.length / ratingsPerPage);
  return Array.from({ length: parts }, (_, index) => ({
    ...at,
    id: `${page.id}.${String(index + 1)}`,
    part: index + 1,
    parts,
    items: items.slice(index * ratingsPerPage, (index + 1) * ratingsPerPage),
  }));
}

/** The place with this id on the way that the person walks; when it left the path, the nearest one before it that is still on it, else the first. */
export function placeAt(id: string, record: AnswersRecord, pack: Pack): Place {
  const places = placesWalked(record, pack);
  const [first] = places;
  if (!first) throw new RangeError('The pack has no pages. Give it at least one step with a page.');
  return places.find((place) => place.id === id) ?? nearestBefore(id, places, record, pack) ?? first;
}

function nearestBefore(
  id: string,
  places: readonly Place[],
  record: AnswersRecord,
  pack: Pack,
): Place | undefined {
  const pages = stepsInOrder(record, pack).flatMap((step) => step.pages);
  const pageIds = [...pages, ...pack.questionnaire.ending].map((page) => page.id);
  const lost = pageIds.findIndex((page) => id === page || id.startsWith(`${page}.`));
  return places.findLast((place) => pageIds.indexOf(place.page.id) <= lost && lost >= 0);
}

export function nextPlace(place: Place, record: AnswersRecord, pack: Pack): Place | null {
  return neighbour(place, 1, record, pack);
}

export function previousPlace(place: Place, record: AnswersRecord, pack: Pack): Place | null {
  return neighbour(place, -1, record, pack);
}

function neighbour(place: Place, by: 1 | -1, record: AnswersRecord, pack: Pack): Place | null {
  const places = placesWalked(record, pack);
  const index = places.findIndex(({ id }) => id === place.id);
  return index < 0 ? null : (places[index + by] ?? null);
}

/** The questions asked on a page, conditions applied. */
export const questionsOnPage = (place: Place, record: AnswersRecord, pack: Pack): Question[] =>
  questionsAsked(place.page.questions ?? [], record, pack);

/** Those of these questions whose conditions hold. */
export function questionsAsked(ids: readonly string[], record: AnswersRecord, pack: Pack): Question[] {
  const { isMet } = conditionsOf(record, pack);
  return ids
    .map((id) => pack.questionById.get(id))
    .filter((question) => question !== undefined)
    .filter((question) => isMet(question.when));
}

/** Options of a question that are offered to this person. */
export function optionsOffered(
  question: Question,
  record: AnswersRecord,
  pack: Pack,
): NonNullable<Question['options']> {
  const { isMet } = conditionsOf(record, pack);
  return (question.options ?? []).filter((option) => isMet(option.when));
}

/** Considerations not visited yet, besides the one that a place stands in: the person may go to any of them first. */
export function considerationsAhead(place: Place, record: AnswersRecord, pack: Pack): string[] {
  const steps = stepsInOrder(record, pack);
  const index = steps.findIndex((step) => step.id === place.step?.id);
  return steps
    .slice(index < 0 ? steps.length : index + 1)
    .map((step) => step.consideration)
    .filter((id) => id !== undefined);
}
