/** What the ranking sees of a record: ids, ratings, choices, seed. */
import { itemsToRate } from './items.ts';
import type { Pack } from './pack.ts';
import type { RankedChoice, Rating, RankingInput } from './ranking-contract.ts';
import type { AnswersRecord, Choice } from './record.ts';

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

/** The last answer about each set; of a list only the items that are still on the path, and nothing when two are not left. */
export function choicesAmong(choices: readonly Choice[], items: readonly string[]): RankedChoice[] {
  const isKnown = (id: string) => items.includes(id);
  return lastOfEach(choices).flatMap(({ kind, set, chosen, said }) => {
    const left = { kind, set: set.filter(isKnown), chosen: chosen.filter(isKnown), said };
    const isWhole = kind === 'pick' ? left.set.length > 1 : left.set.length === set.length;
    return isWhole && (said === 'chosen') === left.chosen.length > 0 ? [left] : [];
  });
}

/** An answer about the same set, whichever way round, takes the place of the one before. */
const lastOfEach = (choices: readonly Choice[]): Choice[] =>
  choices.filter((choice, index) => !choices.slice(index + 1).some((later) => isAboutSame(later, choice)));

const isAboutSame = (a: Choice, b: Choice): boolean =>
  a.set.length === b.set.length && a.set.every((id) => b.set.includes(id));
