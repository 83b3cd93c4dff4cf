/** Which days can be meant: a slip of the finger in a year is no day of a visit. */
import { dayAfter, isDay } from './days.ts';

/** Days back and ahead in which a visit can lie: half a year, and three years, leap years too. */
const visitWithin = { back: 180, ahead: 3 * 366 } as const;
/** Days back in which a sheet was seen. */
const seenWithin = 366;

export const canBeVisitDay = (day: string, today: string): boolean =>
  isDay(day) && day >= dayAfter(today, -visitWithin.back) && day <= dayAfter(today, visitWithin.ahead);

/** A sheet was seen today, or within the last year. */
export const canBeSeenDay = (day: string, today: string): boolean =>
  isDay(day) && day >= dayAfter(today, -seenWithin) && day <= today;
