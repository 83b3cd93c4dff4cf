/** What the ranking sees of a record: ids, ratings, choices, seed. */
import { choiceAmong } from '#domain/comparisons/among-items.ts';
import { itemsToRate } from '#domain/pack/items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { RankedChoice, Rating, RankingInput } from './contract.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

export function rankingInputOf(record: AnswersRecord, pack: Pack): RankingInput {
  const items = itemsToRate(record, pack);
  return {
    items,
    ratings: Object.fromEntries(items.map((id) => [id, ratingOf(record, id)])),
    choices: choicesAmong(record.choices, items),
    tensions: pack.questionnaire.tensions.map(({ items: pair }) => pair),
    seed: record.seed,
  };
}

function ratingOf(record: AnswersRecord, id: string): Rating {
  const value = record.answers[id]?.value;
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : null;
}

/** The last answer about each set, as far as its items are still on the path. */
export const choicesAmong = (choices: readonly RankedChoice[], items: readonly string[]): RankedChoice[] =>
  lastOfEach(choices).flatMap((choice) =>
    choiceAmong(choice, (id) => items.includes(id)).map(({ kind, set, chosen, said }) => ({
      kind,
      set,
      chosen,
      said,
    })),
  );

/** An answer about the same set, whichever way round, takes the place of the one before. */
const lastOfEach = (choices: readonly RankedChoice[]): RankedChoice[] =>
  choices.filter((choice, index) => !choices.slice(index + 1).some((later) => isAboutSame(later, choice)));

const isAboutSame = (a: RankedChoice, b: RankedChoice): boolean =>
  a.set.length === b.set.length && a.set.every((id) => b.set.includes(id));
