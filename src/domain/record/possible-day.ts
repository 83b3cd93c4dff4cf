/** Which days can be meant: a slip of the finger in a year is no day of a visit. */

/** Days back and years ahead in which a visit can lie. */
export const visitWithin = { daysBack: 180, yearsAhead: 3 } as const;

/** A day of the calendar from 180 days back to 3 years ahead. */
export const canBeVisitDay = (day: string, today: string): boolean =>
  isDay(day) &&
  day >= shifted(today, { days: -visitWithin.daysBack }) &&
  day <= shifted(today, { years: visitWithin.yearsAhead });

/** A sheet was seen today, or within the last year. */
export const canBeSeenDay = (day: string, today: string): boolean =>
  isDay(day) && day >= shifted(today, { years: -1 }) && day <= today;

/** Four digits of a year, and a month that has such a day. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && isoOf(date) === day;
}

function shifted(day: string, { days = 0, years = 0 }: { days?: number; years?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoOf(new Date(Date.UTC(year + years, month - 1, date + days)));
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
