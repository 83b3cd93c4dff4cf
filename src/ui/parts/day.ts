/** A day as a person reads it in a language: "November 24, 2026". */

/** `moment` begins with YYYY-MM-DD; the day is taken as it stands there, whatever the time zone here. */
export function dayIn(language: string, moment: string): string {
  const day = new Date(`${moment.slice(0, 10)}T12:00:00`);
  return new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long' }).format(day);
}
