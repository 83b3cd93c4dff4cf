/** Facts and numbers that a clinic has reviewed and adds to the comparison. */

/** The same text in each language of the pack. */
type Told = Readonly<Record<string, string>>;

export interface LocalFact {
  /** Ids of the aid: which option (the clinic's file says kind), in which consideration. */
  readonly kind: string;
  readonly consideration: string;
  readonly words: Told;
  readonly number?: {
    /** As it is read: "3 of 10". */
    readonly value: Told;
    /** Of whom it was counted. */
    readonly group: Told;
    /** Over which time. */
    readonly span: Told;
    readonly source: string;
  };
  readonly reviewer: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface LocalFacts {
  readonly facts: readonly LocalFact[];
  /** For whoever wrote the file: entry, and what is wrong with it. */
  readonly problems: readonly string[];
}

/** What the clinic has added for one option in one consideration. */
export const localFactsIn = (
  { facts }: LocalFacts,
  option: string | null,
  consideration: string,
): readonly LocalFact[] =>
  facts.filter((fact) => fact.consideration === consideration && (option === null || fact.kind === option));
