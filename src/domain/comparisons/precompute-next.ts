/** Looks for the question after the one that stands while that one is read, in small steps: so no answer keeps the page busy. */
import { askedNow, listChoice, pairChoice, withChoices } from './draft-choices.ts';
import type { NextQuestion, RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import type { FindQuestion } from '#domain/ranking/ranking.ts';
import type { DraftChoices } from '#domain/record/record.ts';

interface Weighing {
  readonly ranking: RankingInput;
  readonly made: readonly RankedChoice[];
  readonly open: DraftChoices;
  readonly question: NextQuestion | null;
  /** Keeps what it finds. */
  readonly find: FindQuestion;
}

/** So many items of a list first: a browser takes its time with code that it has not run yet. */
const fewAtFirst = [2, 4, 6, 8];

/** Steps to be taken one after the other, when the page has time; what they find is kept by `find`. */
export function precomputeTasks({ ranking, made, open, question, find }: Weighing): (() => void)[] {
  const after =
    (all: readonly RankedChoice[], items: RankingInput['items'] = ranking.items) =>
    () => {
      const next = withChoices({ ...ranking, items }, all);
      // When it is enough, a few more are offered if there are any.
      if (!askedNow(next, { until: open.until, ticked: [] }, find)) find(next, true);
    };
  const steps = answersTo(question, open.ticked).map((choice) => after([...made, choice]));
  if (question?.kind !== 'pick') return steps;
  const firsts = fewAtFirst.map((count) => {
    const set = question.set.slice(0, count);
    return after([{ kind: 'pick', set, chosen: set.slice(0, 1), said: 'chosen' }], set);
  });
  return [...firsts, ...steps];
}

/** What a person may say: of a list, what is ticked now; of a pair, the likeliest first. */
function answersTo(question: NextQuestion | null, ticked: readonly string[]): RankedChoice[] {
  const set = question?.set ?? [];
  const choices =
    question?.kind === 'pick'
      ? [listChoice(question, question.set, ticked)]
      : [
          pairChoice(question, set, 'chosen', set[0]),
          pairChoice(question, set, 'chosen', set[1]),
          pairChoice(question, set, 'equal'),
          pairChoice(question, set, 'none'),
        ];
  return choices.filter((choice) => choice !== null);
}
