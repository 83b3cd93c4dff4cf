/** Which considerations stand behind the priorities shown, each once, in the order of the first priority that names it. */
import type { Pack } from '#domain/pack/pack.ts';
import type { Priorities } from './priorities.ts';

export interface ConsiderationsOfPriorities {
  readonly considerations: readonly string[];
  /** The priorities of one consideration, in the person's order. */
  readonly itemsOf: (consideration: string) => readonly string[];
  /** In the person's own words: they belong to no consideration. */
  readonly ownItems: readonly string[];
}

export function considerationsOfPriorities({ groups }: Priorities, pack: Pack): ConsiderationsOfPriorities {
  const shown = groups.flat().map(({ id }) => id);
  const considerationOf = (id: string) => pack.itemById.get(id)?.consideration;
  const named = shown.map(considerationOf).filter((id) => id !== undefined);
  return {
    considerations: [...new Set(named)],
    itemsOf: (consideration) => shown.filter((id) => considerationOf(id) === consideration),
    ownItems: shown.filter((id) => considerationOf(id) === undefined),
  };
}
