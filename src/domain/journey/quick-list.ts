/** The one list of the short way: what it holds, and the up to three things that matter most on it, kept as the same choice that the ranking reads. */
import { changed } from '#domain/record/answer.ts';
import { respondentOf } from '#domain/record/respondent.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { isRateable, itemsOnPath } from '#domain/pack/items.ts';
import type { Moment } from '#domain/record/moment.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { computedGroups } from '#domain/priorities/priorities.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { shuffled } from '#domain/random/seeded.ts';

export const picksAtMost = 3;
const longest = 8;

/** Each consideration has the same room; in it stands first what the person's answers put first, then what the seed does. */
export function freshList(record: AnswersRecord, pack: Pack): string[] {
  const { considerations } = pack.questionnaire;
  const room = Math.max(1, Math.floor(longest / considerations.length));
  const bySeed = shuffled(itemsOnPath(record, pack), record.seed);
  const order = [...new Set([...computedGroups(record, pack).flat(), ...bySeed])];
  const dealt = considerations.flatMap(({ id }) =>
    order.filter((item) => pack.itemById.get(item)?.consideration === id).slice(0, room),
  );
  return shuffled(dealt, record.seed);
}

/** What stands on the list now: items that left the path are gone, the person's own come last. */
export function shortList(record: AnswersRecord, pack: Pack): string[] {
  const own = record.ownItems.map(({ id }) => id);
  return [...new Set([...(record.shortWay?.list ?? []).filter(isRateable(record, pack)), ...own])];
}

/** What was chosen on it. */
export function shortPicks(record: AnswersRecord, pack: Pack): readonly string[] {
  return lastPick(record, pack)?.chosen.filter(isRateable(record, pack)) ?? [];
}

/** Chooses an item or takes it back; a fourth one, or one that is not on the list, changes nothing. */
export function pickMost(
  record: AnswersRecord,
  pack: Pack,
  item: string,
  picked: boolean,
  moment: Moment,
): AnswersRecord {
  const set = shortList(record, pack);
  const before = shortPicks(record, pack).filter((id) => id !== item);
  const chosen = picked ? [...before, item] : before;
  if (!set.includes(item) || set.length < 2 || chosen.length > picksAtMost) return record;
  const last = lastPick(record, pack);
  const rest = changed(record, { choices: record.choices.filter((choice) => choice !== last) }, moment);
  if (chosen.length === 0) return rest;
  const { answeredBy } = respondentOf(record, pack, item);
  return makeChoice(rest, { kind: 'pick', set, chosen, said: 'chosen', day: moment.day, answeredBy }, moment);
}

/** Puts the person's own words on the list, chosen if there is room. */
export function addMost(record: AnswersRecord, pack: Pack, text: string, moment: Moment): AnswersRecord {
  const added = addOwnItem(record, text, moment);
  const own = added.ownItems.at(-1);
  return added === record || !own ? record : pickMost(added, pack, own.id, true, moment);
}

/** The last choice about the list as far as it is on the path; words of the person's own may have come later. */
function lastPick(record: AnswersRecord, pack: Pack): Choice | undefined {
  const list = record.shortWay?.list.filter(isRateable(record, pack)) ?? [];
  if (list.length === 0) return undefined;
  return record.choices.findLast(({ kind, set }) => kind === 'pick' && list.every((id) => set.includes(id)));
}
