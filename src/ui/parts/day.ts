/** Days and times as a person reads them in a language: "November 24, 2026". */

/** `moment` begins with YYYY-MM-DD; the day is taken as it stands there, whatever the time zone here. */
export function dayIn(language: string, moment: string): string {
  const day = new Date(`${moment.slice(0, 10)}T12:00:00`);
  return new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long' }).format(day);
}

/** The time of a moment, as it stands there: YYYY-MM-DDTHH:MM. */
export const timeOf = (moment: string): { hour: string; minute: string } => ({
  hour: moment.slice(11, 13),
  minute: moment.slice(14, 16),
});
