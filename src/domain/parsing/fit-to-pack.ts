/** A record from outside held against its questionnaire: what makes no sense is set aside and counted, so that one bad field hides one answer and never the record. */
import { fittingAnswer, isFitting, oneLine, unique } from './fitting-answer.ts';
import {
  isOwnItem,
  ownItemPrefix,
  ownQuestionPrefix,
  type Answer,
  type AnswersRecord,
  type Choice,
  type DraftChoices,
  type ListedQuestion,
  type Look,
  type Order,
  type OwnItem,
} from '#domain/record/record.ts';
import { isSensibleDay } from '#domain/days/days.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { mustAskAtMost } from '#domain/team-questions/team-questions.ts';

/** Asked twice it sets nothing more aside. Ids that the questionnaire does not know stay: whoever shows them says that they are of another version. */
export function fitToPack(record: AnswersRecord, pack: Pack): AnswersRecord {
  const aside: Aside = { count: record.setAside ?? 0 };
  const ownItems = fittingOwnItems(record.ownItems, pack, aside);
  const fitted: AnswersRecord = {
    ...record,
    ownItems,
    answers: fittingAnswers(record.answers, pack, aside),
    visited: unique(record.visited),
    passed: unique(record.passed),
    choices: kept(record.choices, isSensibleChoice, aside),
    computedOrder: fittingOrder(record.computedOrder, aside),
    ownOrder: fittingOrder(record.ownOrder, aside),
    teamQuestions: record.teamQuestions && {
      listed: fittingQuestions(record.teamQuestions.listed, aside),
      removed: unique(record.teamQuestions.removed),
    },
    ...beside(record, aside),
  };
  return aside.count > 0 ? { ...fitted, setAside: aside.count } : fitted;
}

/** How much was set aside so far. */
interface Aside {
  count: number;
}

function kept<Part>(parts: readonly Part[], fits: (part: Part) => boolean, aside: Aside): Part[] {
  const fitting = parts.filter(fits);
  aside.count += parts.length - fitting.length;
  return fitting;
}

const isFirstOf = <Part extends { readonly id: string }>(part: Part, parts: readonly Part[]): boolean =>
  parts.find(({ id }) => id === part.id) === part;

/** The next of them counts on from the last, so that a number must stand behind its name. */
const isNumbered = (id: string, prefix: string): boolean =>
  /^\d{1,6}$/u.test(id.slice(prefix.length)) && id.startsWith(prefix);

function fittingOwnItems(items: readonly OwnItem[], pack: Pack, aside: Aside): OwnItem[] {
  const considerations = pack.questionnaire.considerations.map(({ id }) => id);
  const fits = (item: OwnItem) => isNumbered(item.id, ownItemPrefix) && isFirstOf(item, items);
  return kept(items, fits, aside).map(({ id, text, consideration }) => ({
    id,
    text: oneLine(text),
    ...(consideration !== undefined && considerations.includes(consideration) ? { consideration } : {}),
  }));
}

function fittingAnswers(answers: AnswersRecord['answers'], pack: Pack, aside: Aside): Record<string, Answer> {
  const dated = kept(Object.entries(answers), ([, answer]) => isFitting(answer), aside);
  return Object.fromEntries(
    dated.map(([id, answer]) => {
      const kind = pack.itemById.has(id) || isOwnItem(id) ? 'rating' : pack.questionById.get(id)?.kind;
      return [id, kind === undefined ? answer : fittingAnswer(answer, kind)];
    }),
  );
}

/** Nobody can be asked the same thing twice in one question, and a pair is of two. */
function isSensibleChoice({ kind, set, chosen, day }: Choice): boolean {
  const isOnce = unique(set).length === set.length && unique(chosen).length === chosen.length;
  const isPair = set.length === 2 && chosen.length < 2;
  return isSensibleDay(day) && isOnce && (kind === 'pick' || isPair);
}

function fittingOrder(order: Order | null, aside: Aside): Order | null {
  if (order === null) return null;
  if (isSensibleDay(order.day)) return { ...order, groups: onceEach(order.groups, aside) };
  aside.count++;
  return null;
}

/** What stands at two places of an order stands at the first of them. */
function onceEach(groups: Order['groups'], aside: Aside): Order['groups'] {
  const seen = new Set<string>();
  const isNew = (id: string) => seen.size < seen.add(id).size;
  return groups.map((group) => kept(group, isNew, aside)).filter((group) => group.length > 0);
}

function fittingQuestions(listed: readonly ListedQuestion[], aside: Aside): ListedQuestion[] {
  const fits = (question: ListedQuestion) =>
    isFirstOf(question, listed) &&
    (!question.id.startsWith(ownQuestionPrefix) || isNumbered(question.id, ownQuestionPrefix));
  let marks = 0;
  return kept(listed, fits, aside).map((question) => ({
    ...question,
    must: question.must && ++marks <= mustAskAtMost,
  }));
}

/** What is not in every record. */
function beside(
  { looks, shortWay, openChoices }: AnswersRecord,
  aside: Aside,
): Pick<AnswersRecord, 'looks' | 'shortWay' | 'openChoices'> {
  return {
    ...(looks && { looks: kept(looks, isSensibleLook, aside).map((look) => lookOnceEach(look, aside)) }),
    ...(shortWay && { shortWay: { ...shortWay, list: unique(shortWay.list) } }),
    ...(openChoices && { openChoices: fittingDraft(openChoices) }),
  };
}

/** A thing is not compared with itself. */
function fittingDraft({ until, ticked, again }: DraftChoices): DraftChoices {
  return { until, ticked: unique(ticked), ...(again && again[0] !== again[1] ? { again } : {}) };
}

const isSensibleLook = ({ day, order }: Look): boolean => isSensibleDay(day) && isSensibleDay(order.day);

const lookOnceEach = (look: Look, aside: Aside): Look => ({
  ...look,
  order: { ...look.order, groups: onceEach(look.order.groups, aside) },
});
