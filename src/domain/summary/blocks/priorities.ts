/** The first five priorities with what each rests on, and what else is important. Items only: never an option. */
import type { KeysUnder, ReviewKey, SummaryKey } from '#content/program-keys.ts';
import { uncoveredConsiderations } from '#domain/priorities/uncovered-considerations.ts';
import { shownAtMost, type PriorityItem } from '#domain/priorities/priorities.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { revisitNote } from './earlier-order.ts';
import { reasonOf } from '#domain/summary/reason.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

export function prioritiesBlock(context: SummaryContext): Block {
  const { groups, handMade } = context.priorities;
  const heading = context.t('priorities.heading');
  const lines = groups.flatMap((group) => group.map((item, index) => lineOf(item, index, group, context)));
  if (lines.length === 0)
    return {
      id: 'priorities',
      heading,
      lines: [{ role: 'note', text: context.t('priorities.none'), from: [] }],
    };
  return {
    id: 'priorities',
    heading,
    lead: context.t(leadKey(groups.length > 1, handMade)),
    lines: [
      ...lines.slice(0, shownAtMost),
      ...moreNote(lines.length - shownAtMost, context),
      ...revisitNote(context),
    ],
  };
}

function leadKey(separated: boolean, handMade: boolean): SummaryKey & ReviewKey {
  if (!separated) return 'priorities.no-order';
  return handMade ? 'priorities.by-hand' : 'priorities.by-answers';
}

function lineOf(
  item: PriorityItem,
  index: number,
  group: readonly PriorityItem[],
  context: SummaryContext,
): Line {
  const said = context.item(item.id);
  return {
    role: 'priority',
    ...said,
    from: [item.id],
    priority: {
      rank: item.rank,
      strength: item.strength,
      strengthWord: context.common(`strength.${strengthStep(item.strength)}`),
      reason: reasonOf(
        item,
        index === 0 ? undefined : group[index - 1],
        said.own === true,
        context.translator,
      ),
      equalToPrevious: index > 0,
      movedByHand: item.movedByHand,
      consideration: context.pack.itemById.get(item.id)?.consideration ?? '',
    },
  };
}

/** The word for a strength of 0 to 1: a key of the summary’s words. */
export function strengthStep(strength: number): KeysUnder<SummaryKey, 'strength'> {
  if (strength >= 0.85) return 'very-strong';
  if (strength >= 0.65) return 'strong';
  return strength >= 0.4 ? 'medium' : 'some';
}

const moreNote = (count: number, context: SummaryContext): Line[] =>
  count > 0 ? [{ role: 'note', text: context.t('priorities.more', { count }), from: [] }] : [];

/** The items among the first five. */
export const firstItems = (context: SummaryContext): readonly string[] =>
  context.priorities.groups
    .flat()
    .slice(0, shownAtMost)
    .map(({ id }) => id);

/** Everything else marked important, in no order; and each consideration that has nothing among the first five says so. */
export function alsoImportantBlock(context: SummaryContext): Block {
  const { pack, record, priorities, translator } = context;
  const first = firstItems(context);
  const beside = priorities.groups.flat().map(({ id }) => id);
  const ids = [...beside.filter((id) => !first.includes(id)), ...priorities.alsoImportant];
  const { notFirst } = uncoveredConsiderations(priorities, record, pack);
  return {
    id: 'also-important',
    heading: context.t('also-important.heading'),
    ...(ids.length > 1 ? { lead: context.t('also-important.lead') } : {}),
    lines: [
      ...ids.map((id): Line => ({ role: 'item', ...context.item(id), from: [id] })),
      ...notFirst.map((id): Line => ({
        role: 'note',
        text: context.t('also-important.none-of', { consideration: translator.consideration(id) }),
        from: [id],
      })),
    ],
  };
}
