/** How near a result comes to what truly matters to a person. */
import type { Person } from './person.ts';
import type { Outcome } from './session.ts';

/** Sums and shares that may be averaged over people. */
export interface Measured {
  /** Share of the shown top 3 that is in the true top 3. */
  readonly recall: number;
  /** The first place is right. */
  readonly firstRight: number;
  /** The truly most important is in the shown top 3. */
  readonly firstInTop3: number;
  /** Share of the shown top 3 that is in the true one, or as good as tied with its third for this person. */
  readonly rightOrTied: number;
  /** Share of the shown top 3 that is outside the true top 6. */
  readonly farOff: number;
  /** Kendall's tau of the true top 5 in the order shown. */
  readonly tau: number;
  /** Share of the shown top 3 that the same person gets on another day. */
  readonly sameAgain: number;
  /** The method's own mean chance for the shown top 3, less the recall. */
  readonly overclaim: number;
  /** Items with a stated chance of at least 90 %, and those of them that are right. */
  readonly surest: number;
  readonly surestRight: number;
  /** Statements read so far. */
  readonly read: number;
}

const nearlySure = 0.9;
const rounding = 1e-9;

const topOf = (ranking: readonly string[], places: number): string[] => ranking.slice(0, places);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = (ids: readonly string[], isRight: (id: string) => boolean): number =>
  ids.filter(isRight).length / 3;

/** `again`: what the same person got after as many taps on another day. */
export function measure(person: Person, outcome: Outcome, again: Outcome, read: number): Measured {
  const { trueOrder } = person;
  const [shown, best] = [topOf(outcome.ranking, 3), topOf(trueOrder, 3)];
  const [first = ''] = best;
  const tied = (person.importance.get(best[2] ?? '') ?? 0) - person.equalWithin - rounding;
  const recall = shareOf(shown, (id) => best.includes(id));
  const surest = Object.keys(outcome.pTop3).filter((id) => (outcome.pTop3[id] ?? 0) >= nearlySure);
  return {
    recall,
    firstRight: shown[0] === first ? 1 : 0,
    firstInTop3: shown.includes(first) ? 1 : 0,
    rightOrTied: shareOf(shown, (id) => (person.importance.get(id) ?? 0) >= tied),
    farOff: shareOf(shown, (id) => !topOf(trueOrder, 6).includes(id)),
    tau: kendallTau(topOf(trueOrder, 5), outcome.ranking),
    sameAgain: shareOf(shown, (id) => topOf(again.ranking, 3).includes(id)),
    overclaim: meanOf(shown.map((id) => outcome.pTop3[id] ?? 0)) - recall,
    surest: surest.length,
    surestRight: surest.filter((id) => best.includes(id)).length,
    read,
  };
}

/** 1: the items stand in the ranking as in their true order; -1: the other way round. */
function kendallTau(items: readonly string[], ranking: readonly string[]): number {
  const signs = items.flatMap((higher, at) =>
    items.slice(at + 1).map((lower) => Math.sign(ranking.indexOf(lower) - ranking.indexOf(higher))),
  );
  return meanOf(signs);
}

/** Each measure averaged; over people, or over scenarios of as many people each. */
export function meanOfAll(all: readonly Measured[]): Measured {
  const mean = (of: (measured: Measured) => number) => meanOf(all.map(of));
  return {
    recall: mean(({ recall }) => recall),
    firstRight: mean(({ firstRight }) => firstRight),
    firstInTop3: mean(({ firstInTop3 }) => firstInTop3),
    rightOrTied: mean(({ rightOrTied }) => rightOrTied),
    farOff: mean(({ farOff }) => farOff),
    tau: mean(({ tau }) => tau),
    sameAgain: mean(({ sameAgain }) => sameAgain),
    overclaim: mean(({ overclaim }) => overclaim),
    surest: mean(({ surest }) => surest),
    surestRight: mean(({ surestRight }) => surestRight),
    read: mean(({ read }) => read),
  };
}
