/** The questionnaire as a form on paper: which variants there are, and what of the pack stands on each. Paper knows no answers, only whom it speaks to. */
import type { Condition, Page, Question } from '#content/schema.ts';
import type { Pack } from './pack.ts';
import type { ReaderProfile } from '#domain/texts/text.ts';

type Reader = Pick<ReaderProfile, 'voice' | 'itemSet'>;

/** Could this hold for the reader, whatever they answer? */
export function canHold(condition: Condition | undefined, reader: Reader): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => canHold(part, reader));
  if ('any' in condition) return condition.any.some((part) => canHold(part, reader));
  if ('not' in condition) return isAboutAnswers(condition.not) || !canHold(condition.not, reader);
  if ('voice' in condition) return condition.voice.includes(reader.voice);
  return 'itemSet' in condition ? condition.itemSet.includes(reader.itemSet) : true;
}

function isAboutAnswers(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(isAboutAnswers);
  if ('any' in condition) return condition.any.some(isAboutAnswers);
  if ('not' in condition) return isAboutAnswers(condition.not);
  return 'question' in condition || 'item' in condition;
}

/** An answer on which a question waits: it is asked only after one of these, or only after none of them. */
export interface Waiting {
  readonly question: string;
  readonly answers: readonly string[];
  readonly after: boolean;
}

/** What the reader must look at to know if something is for them. */
export function waitingOn(condition: Condition | undefined, after = true): Waiting[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((part) => waitingOn(part, after));
  if ('any' in condition) return condition.any.flatMap((part) => waitingOn(part, after));
  if ('not' in condition) return waitingOn(condition.not, !after);
  return 'has' in condition ? [{ question: condition.question, answers: condition.has, after }] : [];
}

export interface PaperPage {
  readonly page: Page;
  readonly consideration: string | undefined;
  readonly questions: readonly Question[];
  /** Ids of what is rated here. */
  readonly items: readonly string[];
}

export interface PaperStep {
  readonly id: string;
  readonly pages: readonly PaperPage[];
}

/** Every step with the pages that can concern the reader. */
export function paperSteps({ questionnaire, questionById }: Pack, reader: Reader): PaperStep[] {
  const { items } = questionnaire;
  return questionnaire.steps.map(({ id, consideration, pages }) => ({
    id,
    pages: pages
      .filter(({ when }) => canHold(when, reader))
      .map((page) => ({
        page,
        consideration,
        questions: (page.questions ?? [])
          .flatMap((question) => questionById.get(question) ?? [])
          .filter(({ when }) => canHold(when, reader)),
        items: items
          .filter((item) => item.consideration === consideration && item.itemSets.includes(reader.itemSet))
          .map((item) => item.id),
      })),
  }));
}

/** Questions for the team that a form can print: those that need no words of the person, in their order. */
export const paperTeamQuestions = ({ questionnaire }: Pack, reader: Reader): string[] =>
  questionnaire.teamQuestions
    .filter(({ when, words, more }) => words === undefined && !more && canHold(when, reader))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);

/** A set of items, and what brings it: the groups of places, or a single place; nothing when no place is known. */
export interface PaperSet {
  readonly itemSet: string;
  readonly groups: readonly string[];
  readonly place?: { readonly question: string; readonly option: string };
}

export function paperSets(pack: Pack): PaperSet[] {
  const { itemSets } = pack.questionnaire;
  const places = pack
    .withRole('place')
    .flatMap(({ id, options = [] }) => options.map((option) => ({ ...option, question: id })));
  return itemSets.map(({ id }) => {
    const sets = [id, ...itemSets.filter(({ joined }) => joined === id).map((set) => set.id)];
    const bringing = places.filter(({ itemSet = '' }) => sets.includes(itemSet));
    const groups = [...new Set(bringing.flatMap(({ group }) => group ?? []))];
    const [place, ...others] = bringing;
    return place && others.length === 0
      ? { itemSet: id, groups, place: { question: place.question, option: place.id } }
      : { itemSet: id, groups };
  });
}
