/** Times as a person reads them; format-date.ts has the days. */

/** The time of a moment, as it stands there: YYYY-MM-DDTHH:MM. */
export const timeOf = (moment: string): { hour: string; minute: string } => ({
  hour: moment.slice(11, 13),
  minute: moment.slice(14, 16),
});
