/** The plainest of methods, to try the simulation with: it asks about every pair and counts how often each item was chosen. */
import type { Item, StartSession } from '#tests/simulation/session.ts';

const pairsAmong = (items: readonly Item[]) =>
  items.flatMap(({ id: a }, at) => items.slice(at + 1).map(({ id: b }) => ({ kind: 'pair', a, b }) as const));

export const askEverything: StartSession = (items) => {
  const pairs = pairsAmong(items);
  const chosen = new Map(items.map(({ id }) => [id, 0]));
  const count = (id: string) => chosen.set(id, (chosen.get(id) ?? 0) + 1);
  return {
    next: () => pairs[0] ?? null,
    answer: (reply) => {
      const pair = pairs.shift();
      if (pair && (reply === 'a' || reply === 'b')) count(pair[reply]);
    },
    result: () => ({
      ranking: [...chosen].sort(([, a], [, b]) => b - a).map(([id]) => id),
      strength: Object.fromEntries(chosen),
      pTop3: {},
    }),
  };
};
