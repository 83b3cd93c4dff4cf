/** What the order rests on, counted; and three patterns in the answers that a clinician should know of. */
import type { RatingStep } from '#content/rating.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Priorities } from '#domain/priorities/priorities.ts';
import type { RankedChoice } from '#domain/ranking/contract.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

export interface ChoiceCounts {
  readonly items: number;
  readonly rated: number;
  /** Answered; passed over they count nowhere. */
  readonly lists: number;
  readonly pairs: number;
  /** Most ratings are this same mark. */
  readonly sameMark: { readonly mark: RatingStep; readonly count: number } | null;
  /** Decided pairs that go against all other answers, of so many; the circle they make, its first item again at its end. */
  readonly apart: { readonly count: number; readonly of: number; readonly circle: readonly string[] } | null;
  /** So many pairs were decided, every one for the card on the same side. */
  readonly sameSide: number | null;
}

/** Fewer prove nothing. */
const fewestRatings = 8;
const fewestPairs = 6;
const nearlyAll = 0.75;

export function choiceCounts(
  record: AnswersRecord,
  pack: Pack,
  { conflicts: { against, circle } }: Pick<Priorities, 'conflicts'>,
): ChoiceCounts {
  const { items, ratings, choices } = rankingInputOf(record, pack);
  const marks = Object.values(ratings).filter((rating) => rating !== null);
  const ofKind = (kind: RankedChoice['kind']) =>
    choices.filter((choice) => choice.kind === kind && choice.said !== 'none');
  const decided = ofKind('pair').filter(({ said }) => said === 'chosen');
  const apart = Math.max(against.length, circle.length > 0 ? 1 : 0);
  return {
    items: items.length,
    rated: marks.length,
    lists: ofKind('pick').length,
    pairs: ofKind('pair').length,
    sameMark: sameMarkIn(marks),
    apart:
      apart === 0 ? null : { count: apart, of: decided.length, circle: [...circle, ...circle.slice(0, 1)] },
    sameSide: isOneSided(decided) ? decided.length : null,
  };
}

function sameMarkIn(marks: readonly RatingStep[]): ChoiceCounts['sameMark'] {
  if (marks.length < fewestRatings) return null;
  const counted = [...new Set(marks)].map((mark) => ({
    mark,
    count: marks.filter((other) => other === mark).length,
  }));
  return counted.find(({ count }) => count >= nearlyAll * marks.length) ?? null;
}

const isOneSided = (decided: readonly RankedChoice[]): boolean =>
  decided.length >= fewestPairs &&
  [0, 1].some((side) => decided.every(({ set, chosen }) => set[side] === chosen[0]));
