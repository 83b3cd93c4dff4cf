/** One line of a list to choose from, and lines under a small heading. */

export interface ChoiceLine {
  readonly id: string;
  readonly text: string;
  readonly small?: string;
}

export interface ChoiceGroup {
  /** Small heading; none for lines that need none. */
  readonly title?: string;
  readonly lines: readonly ChoiceLine[];
}
