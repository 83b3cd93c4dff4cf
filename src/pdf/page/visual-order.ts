/** The items of a line as they stand from left to right (UAX 9, rules L1 and L2). Each span is kept together. */
import type { Direction } from './direction.ts';
import type { Item } from './typesetting.ts';

/** `items` in reading order; `direction`: of the paragraph. */
export function inVisualOrder(items: readonly Item[], direction: Direction): Item[] {
  if (direction === 'ltr' && items.every(({ level }) => level === 0)) return [...items];
  const end = items.findLastIndex(({ isSpace }) => !isSpace) + 1;
  const levelled = items.map((item, i) =>
    i < end ? item : { ...item, level: item.direction === 'rtl' ? 1 : 0 },
  );
  const spans = groupsOf(levelled).map(reordered);
  return (direction === 'rtl' ? spans.reverse() : spans).flat();
}

function groupsOf(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0]?.span === item.span) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** From the highest level down, every stretch of that level or a higher one is turned round. */
function reordered(items: readonly Item[]): Item[] {
  const highest = Math.max(...items.map(({ level }) => level));
  let order = [...items];
  for (let level = highest; level >= 1; level--) order = turned(order, level);
  return order;
}

function turned(items: readonly Item[], level: number): Item[] {
  const order: Item[] = [];
  let stretch: Item[] = [];
  for (const item of items) {
    if (item.level >= level) stretch.unshift(item);
    else {
      order.push(...stretch, item);
      stretch = [];
    }
  }
  return [...order, ...stretch];
}
