/** How long the content may be taken to hold: after that, every page with facts says that it is old. */

export const oldAfterYears = 2;

/** Both days as YYYY-MM-DD. On the day itself it is not yet old. */
export function isOld(made: string, today: string): boolean {
  const year = Number(made.slice(0, 4)) + oldAfterYears;
  return today > `${year}${made.slice(4)}`;
}
