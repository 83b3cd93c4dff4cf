/** The record as it leaves the device, the one door to every file: what a later answer has hidden stays behind, and what is for other readers. */
import { choiceAmong, revisitsAmong } from '#domain/comparisons/among-items.ts';
import { answersOnPath } from '#domain/record/answer.ts';
import { withoutDraftChoices } from '#domain/comparisons/choices.ts';
import { withoutDrafts } from '#domain/record/drafts.ts';
import { redactTeamOnly } from './redact-team-only.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { withComputedOrder } from '#domain/priorities/own-order.ts';
import type { Answer, AnswersRecord, Order } from '#domain/record/record.ts';

/** Answers, choices and orders of the person's path only, with the order that the answers give beside their own; for the team whole, else without what is for the team alone. */
export function toShareable(
  whole: AnswersRecord,
  pack: Pack,
  moment: Moment,
  audience: Answer['audience'],
): AnswersRecord {
  const record = audience === 'team' ? whole : redactTeamOnly(whole, pack);
  const known = isRateable(record, pack);
  return {
    ...withComputedOrder(withoutDrafts(withoutDraftChoices(record)), pack, moment),
    answers: { ...answersOnPath(record, pack) },
    choices: record.choices.flatMap((choice) => choiceAmong(choice, known)),
    ownOrder: record.ownOrder && onPath(record.ownOrder, known),
    ...(record.shortWay
      ? { shortWay: { ...record.shortWay, list: record.shortWay.list.filter(known) } }
      : {}),
    ...revisitsAmong(record, known),
  };
}

/** What the order rested on, an item a mark: 'id=...'. */
const basisOf = (basis: string, known: (id: string) => boolean): string =>
  basis
    .split(' ')
    .filter((mark) => known(mark.slice(0, mark.indexOf('='))))
    .join(' ');

/** null when nothing of the order is left. */
function onPath(order: Order, known: (id: string) => boolean): Order | null {
  const groups = order.groups.map((group) => group.filter(known)).filter((group) => group.length > 0);
  const basis = basisOf(order.basis, known);
  return groups.length > 0 ? { ...order, groups, basis } : null;
}
