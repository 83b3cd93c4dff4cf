/** How the simulation and a method talk: the method asks one question after the other and gives its result at any time. */

export interface Item {
  readonly id: string;
  /** Its topic; a method may not use it. */
  readonly group: string;
}

/** A rating; 0: not sure, null: skipped. */
export type Mark = 0 | 1 | 2 | 3 | 4 | null;
export type Marks = Readonly<Record<string, Mark>>;

export type Question =
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'pick'; readonly set: readonly string[]; readonly count: number };

/** Of a pair, one of the four words; of a list, the ids chosen or 'skip'. */
export type Reply = 'a' | 'b' | 'equal' | 'skip' | readonly string[];

export interface Outcome {
  /** Every item, most important first. */
  readonly ranking: readonly string[];
  readonly strength: Readonly<Record<string, number>>;
  /** The method's own chance that an item is in the true top 3; empty when it claims none. */
  readonly pTop3: Readonly<Record<string, number>>;
}

export interface Session {
  /** null: no question is left. */
  readonly next: () => Question | null;
  readonly answer: (reply: Reply) => void;
  readonly result: () => Outcome;
}

/** `seed` settles orders, sides and ties; `marks` is the number of steps of the scale. */
export type StartSession = (
  items: readonly Item[],
  ratings: Marks,
  seed: number,
  options: { readonly marks: number },
) => Session;

export const steps = { marks: 4 } as const;

export const tapsFor = (question: Question): number => (question.kind === 'pick' ? question.count : 1);

/** Statements on the page. */
export const readFor = (question: Question): number => (question.kind === 'pick' ? question.set.length : 2);
