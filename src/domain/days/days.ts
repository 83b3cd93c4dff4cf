/** Days of the calendar, as YYYY-MM-DD: how many lie between them, and what is one. */

const millisecondsInDay = 86_400_000;
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** From one ISO day to another; below zero when the other comes first. */
export const daysFrom = (first: string, day: string): number =>
  Math.round((noonOf(day) - noonOf(first)) / millisecondsInDay);

/** The ISO day so many days after another. Throws RangeError for a day that no calendar has. */
export const dayAfter = (first: string, days: number): string =>
  new Date(noonOf(first) + days * millisecondsInDay).toISOString().slice(0, 10);

/** Is it a day that `dayAfter` gives back? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noonOf(text)) && dayAfter(text, 0) === text;

const firstSensible = '1900-01-01';
const lastSensible = '2199-12-31';

/** Can somebody have meant it? A clock that stands at its beginning is meant, the year 9999 is not. */
export const isSensibleDay = (text: string): boolean =>
  isDay(text) && text >= firstSensible && text <= lastSensible;
