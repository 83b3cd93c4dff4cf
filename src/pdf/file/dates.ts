/** A moment as a PDF writes it; XMP takes ISO 8601 as it is. */

const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|([+-]\d\d):(\d\d))$/;

/** '2026-11-24T09:05:00-05:00' -> "D:20261124090500-05'00'". Throws RangeError when it is no such moment. */
export function pdfDate(iso: string): string {
  const found = moment.exec(iso);
  if (!found) throw new RangeError(`"${iso}" is not a time with its offset.`);
  const [, year, month, day, hour, minute, second, zone, offsetHours, offsetMinutes] = found;
  const offset = zone === 'Z' ? 'Z' : `${offsetHours ?? ''}'${offsetMinutes ?? ''}'`;
  return `D:${[year, month, day, hour, minute, second].join('')}${offset}`;
}

/** The same moment without parts of a second, so that both places say the same. */
export function xmpDate(iso: string): string {
  pdfDate(iso);
  return iso.replace(/\.\d+/, '');
}
