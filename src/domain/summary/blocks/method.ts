/** For the care team: how the order was made, with the true counts; and, to them alone, patterns in the answers. */
import { choiceCounts, type ChoiceCounts } from '#domain/comparisons/choice-counts.ts';
import { hasSeenOrder } from '#domain/journey/seen-order.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

/** Said in the words of the review whoever speaks: the person’s own sheet carries it for the care team. */
export function methodBlock(context: SummaryContext): Block {
  const { record, pack, priorities, speaker } = context;
  const counts = choiceCounts(record, pack, priorities);
  const { items, rated, lists, pairs } = counts;
  const { review } = context.translator;
  const isOrdered = priorities.groups.length > 1;
  const hasOrder = isOrdered || priorities.handMade;
  const texts = [
    review('method.counts', { items, rated, lists, pairs }),
    ...(lists + pairs > 0 ? [review('method.picked')] : []),
    ...(isOrdered
      ? [review('method.model'), review('method.words'), review('method.simulated')]
      : [review('method.no-order')]),
    review('method.is-not'),
    ...(hasOrder ? [changeOf(context)] : []),
    review('method.file'),
    ...(speaker === 'team' ? patternsOf(counts, context) : []),
  ];
  return {
    id: 'method',
    heading: review('method.heading'),
    lines: texts.map((text): Line => ({ role: 'note', text, from: [] })),
  };
}

/** Whether the person saw the order, and what they did to it. */
function changeOf(context: SummaryContext): string {
  const { record, pack, priorities } = context;
  const { review } = context.translator;
  const moved = priorities.groups.flat().filter(({ movedByHand }) => movedByHand);
  if (moved.length > 0) {
    const ids = moved.map(({ id }) => id);
    return review('method.moved', { items: namesOf(ids, context) });
  }
  if (priorities.handMade) return review('method.same');
  return review(hasSeenOrder(record, pack) ? 'method.unchanged' : 'method.not-seen');
}

function patternsOf(
  { sameMark, apart, sameSide, rated, lists, pairs }: ChoiceCounts,
  context: SummaryContext,
): string[] {
  const { review } = context.translator;
  const mark = sameMark && {
    count: sameMark.count,
    rated,
    mark: context.translator.ui(`rating.${sameMark.mark}`),
  };
  return [
    mark && review(lists + pairs > 0 ? 'method.same-mark-choices' : 'method.same-mark', mark),
    apart && apart.circle.length === 0 && review('method.apart', { count: apart.count, of: apart.of }),
    apart &&
      apart.circle.length > 0 &&
      review('method.apart-circle', {
        count: apart.count,
        of: apart.of,
        circle: apart.circle.map((id) => nameOf(id, context)).join(' > '),
      }),
    sameSide !== null && review('method.same-side', { count: sameSide }),
  ].filter((text) => typeof text === 'string');
}

const nameOf = (id: string, context: SummaryContext): string =>
  context.common('list.quoted', { words: sanitiseLine(context.item(id).text) });
const namesOf = (ids: readonly string[], context: SummaryContext): string =>
  ids.map((id) => nameOf(id, context)).join(context.common('list.separator'));
