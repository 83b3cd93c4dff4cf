/** The questions for the care team: the person's own first, then those that their answers bring up; each knows the answer that brought it. */
import type { Condition, TeamQuestion } from '#content/schema.ts';
import { limits, ownQuestionPrefix, type AnswersRecord, type ListedQuestion } from '#domain/record/record.ts';
import { changed } from '#domain/record/answer.ts';
import { conditionsOf, type Conditions } from '#domain/pack/conditions.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';

const preselected = 8;
export const mustAskAtMost = 3;

/** The answer that brought a question up. */
export type Because = { readonly question: string } | { readonly item: string };

export interface ListedLine {
  readonly id: string;
  /** The person's own words, or the question as they edited it; undefined: the pack's words. */
  readonly text: string | undefined;
  /** Own words that fill the pack's sentence. */
  readonly words: string | undefined;
  readonly must: boolean;
  readonly own: boolean;
  readonly because: Because | undefined;
}

export interface TeamQuestions {
  readonly listed: readonly ListedLine[];
  readonly more: readonly ListedLine[];
}

/** The list as the person left it; until they touch it, at most eight that their answers bring up, the first three marked "must ask". */
export function teamQuestionsOf(record: AnswersRecord, pack: Pack): TeamQuestions {
  const { conditions, broughtUp } = broughtUpBy(record, pack);
  const listed = record.teamQuestions?.listed ?? preselect(broughtUp);
  const line = (question: ListedQuestion) => lineOf(question, pack, conditions);
  const onList = new Set(listed.map(({ id }) => id));
  const rest = broughtUp.filter(({ id }) => !onList.has(id));
  return {
    listed: listed.map(line).filter((listedLine) => isSayable(listedLine, pack)),
    more: rest.map(({ id }) => line({ id, must: false })),
  };
}

/** What the answers bring up, first what should be asked first. */
function broughtUpBy(
  record: AnswersRecord,
  pack: Pack,
): { conditions: Conditions; broughtUp: TeamQuestion[] } {
  const top = prioritiesOf(record, pack)
    .groups.flat()
    .map(({ id }) => id);
  const conditions = conditionsOf(record, pack, top);
  const placeOf = ({ when }: TeamQuestion) => placeInOrder(becauseOf(when, conditions), top);
  const broughtUp = pack.questionnaire.teamQuestions
    .filter((question) => conditions.isMet(question.when))
    .sort((a, b) => a.rank - b.rank || placeOf(a) - placeOf(b) || a.number - b.number);
  return { conditions, broughtUp };
}

/** Is it a ready question that we would mark ourselves? */
function marksByUs(record: AnswersRecord, pack: Pack): (question: ListedQuestion) => boolean {
  const ours = preselect(broughtUpBy(record, pack).broughtUp).filter(({ must }) => must);
  return ({ id }) => ours.some((question) => question.id === id);
}

/** Where the item that brought a question stands in the person's order; a question that something else brought comes after. */
function placeInOrder(because: Because | undefined, top: readonly string[]): number {
  const place = because && 'item' in because ? top.indexOf(because.item) : -1;
  return place < 0 ? top.length : place;
}

/** A question that quotes an answer falls silent when that answer is gone, unless the person put it in words of their own. */
function isSayable({ id, text, words }: ListedLine, pack: Pack): boolean {
  const quotes = pack.questionnaire.teamQuestions.some((known) => known.id === id && known.words);
  return text !== undefined || words !== undefined || !quotes;
}

const preselect = (broughtUp: readonly TeamQuestion[]): ListedQuestion[] =>
  broughtUp
    .filter(({ more }) => !more)
    .slice(0, preselected)
    .map(({ id }, index) => ({ id, must: index < mustAskAtMost }));

function lineOf(question: ListedQuestion, pack: Pack, conditions: Conditions): ListedLine {
  const known = pack.questionnaire.teamQuestions.find(({ id }) => id === question.id);
  const words = known?.words && conditions.answer(known.words)?.value;
  return {
    id: question.id,
    text: question.text,
    words: typeof words === 'string' && !isBlank(words) ? words : undefined,
    must: question.must,
    own: isOwn(question),
    because: becauseOf(known?.when, conditions),
  };
}

/** The first part of a condition that holds and points at an answer. */
function becauseOf(condition: Condition | undefined, conditions: Conditions): Because | undefined {
  if (!condition || !conditions.isMet(condition)) return undefined;
  if ('any' in condition || 'all' in condition) {
    const parts = 'any' in condition ? condition.any : condition.all;
    return parts.map((part) => becauseOf(part, conditions)).find((because) => because !== undefined);
  }
  if ('item' in condition) return { item: condition.item };
  return 'question' in condition ? { question: condition.question } : undefined;
}

const listOf = (record: AnswersRecord, pack: Pack): NonNullable<AnswersRecord['teamQuestions']> =>
  record.teamQuestions ?? {
    listed: teamQuestionsOf(record, pack).listed.map(({ id, must }) => ({ id, must })),
    removed: [],
  };

function change(
  record: AnswersRecord,
  pack: Pack,
  moment: Moment,
  to: (listed: readonly ListedQuestion[]) => ListedQuestion[],
): AnswersRecord {
  const { listed, removed } = listOf(record, pack);
  const next = to(listed);
  return next.length > limits.listed
    ? record
    : changed(record, { teamQuestions: { listed: next, removed } }, moment);
}

const isOwn = ({ id }: ListedQuestion): boolean => id.startsWith(ownQuestionPrefix);

/** Is there room for one more in the person's own words? */
export function canAddQuestion(record: AnswersRecord, pack: Pack): boolean {
  const { listed } = listOf(record, pack);
  return listed.length < limits.listed && listed.filter(isOwn).length < limits.ownQuestions;
}

/** Adds a question in the person's own words, at the top, marked "must ask": nobody else can know it. A mark that we gave makes room for it; the person's own marks stay. */
export function addQuestion(record: AnswersRecord, pack: Pack, text: string, moment: Moment): AnswersRecord {
  const words = text.trim().slice(0, limits.text);
  const before = listOf(record, pack).listed;
  if (isBlank(words) || !canAddQuestion(record, pack)) return record;
  const used = before.filter(isOwn).map(({ id }) => Number(id.slice(ownQuestionPrefix.length)));
  const id = `${ownQuestionPrefix}${String(Math.max(0, ...used) + 1)}`;
  const marked = before.filter(({ must }) => must);
  const givesWay = marked.length < mustAskAtMost ? undefined : marked.findLast(marksByUs(record, pack));
  const must = marked.length < mustAskAtMost || givesWay !== undefined;
  return change(record, pack, moment, (listed) => [
    { id, text: words, must },
    ...listed.map((question) => (question.id === givesWay?.id ? { ...question, must: false } : question)),
  ]);
}

/** Takes a ready question into the list; one that is there already stays where it is. */
export const keepQuestion = (record: AnswersRecord, pack: Pack, id: string, moment: Moment): AnswersRecord =>
  change(record, pack, moment, (listed) =>
    listed.some((question) => question.id === id) ? [...listed] : [...listed, { id, must: false }],
  );

/** Takes a question off the list; it can be found again under "more". */
export function removeQuestion(record: AnswersRecord, pack: Pack, id: string, moment: Moment): AnswersRecord {
  const { listed, removed } = listOf(record, pack);
  const teamQuestions = {
    listed: listed.filter((question) => question.id !== id),
    removed: [...new Set([...removed, id])],
  };
  return changed(record, { teamQuestions }, moment);
}

/** Puts other words in place; words of which nothing would be seen change nothing. */
export const editQuestion = (
  record: AnswersRecord,
  pack: Pack,
  id: string,
  text: string,
  moment: Moment,
): AnswersRecord =>
  isBlank(text)
    ? record
    : change(record, pack, moment, (listed) =>
        listed.map((question) =>
          question.id === id ? { ...question, text: text.slice(0, limits.text) } : question,
        ),
      );

/** One place up (-1) or down (1). */
export const moveQuestion = (
  record: AnswersRecord,
  pack: Pack,
  id: string,
  by: -1 | 1,
  moment: Moment,
): AnswersRecord =>
  change(record, pack, moment, (listed) => {
    const from = listed.findIndex((question) => question.id === id);
    const [moved, other] = [listed[from], listed[from + by]];
    if (!moved || !other) return [...listed];
    return listed.map((question, index) => (index === from ? other : index === from + by ? moved : question));
  });

/** Marks or unmarks "must ask"; a fourth mark changes nothing. */
export const markQuestion = (
  record: AnswersRecord,
  pack: Pack,
  id: string,
  must: boolean,
  moment: Moment,
): AnswersRecord =>
  change(record, pack, moment, (listed) => {
    const full = must && listed.filter((question) => question.must).length >= mustAskAtMost;
    return listed.map((question) => (question.id === id && !full ? { ...question, must } : question));
  });
