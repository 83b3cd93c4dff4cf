/** A moment as the clock outside gives it; the domain never asks for the time itself. */
export interface Moment {
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  /** With time and offset, ISO 8601. */
  readonly at: string;
  /** For people: 14:05. */
  readonly time: string;
}
