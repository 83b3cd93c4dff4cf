/** Considerations that have no item among the first: each is named all the same, with why. */
import { itemsOnPath } from '#domain/pack/items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { shownAtMost, type Priorities } from './priorities.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

export interface UncoveredConsiderations {
  /** Something is said, and nothing of it stands among the first. */
  readonly notFirst: readonly string[];
  /** Asked, and nothing was said. */
  readonly skipped: readonly string[];
  readonly notAsked: readonly string[];
}

export function uncoveredConsiderations(
  { groups, unsaid }: Priorities,
  record: AnswersRecord,
  pack: Pack,
): UncoveredConsiderations {
  const first = groups
    .flat()
    .slice(0, shownAtMost)
    .map(({ id }) => pack.itemById.get(id)?.consideration);
  const items = itemsOnPath(record, pack);
  const beside = pack.questionnaire.considerations.map(({ id }) => id).filter((id) => !first.includes(id));
  const itemsOf = (id: string) => items.filter((item) => pack.itemById.get(item)?.consideration === id);
  const chosen = record.choices.flatMap((choice) => choice.chosen);
  /** On a list from which others were chosen, and never rated: that says nothing of it yet. */
  const isPassedOver = (item: string) => !record.answers[item] && !chosen.includes(item);
  const isUnsaid = (id: string) => itemsOf(id).every((item) => unsaid.includes(item) || isPassedOver(item));
  const isAsked = (id: string) => itemsOf(id).some((item) => record.answers[item]);
  return {
    notFirst: beside.filter((id) => !isUnsaid(id)),
    skipped: beside.filter((id) => isUnsaid(id) && isAsked(id)),
    notAsked: beside.filter((id) => isUnsaid(id) && !isAsked(id)),
  };
}
