/** Days that somebody can have meant: a clock that stands at its beginning is one, the year 9999 is none. */
import { isDay } from '#domain/qr-code/days.ts';

const first = '1900-01-01';
const last = '2199-12-31';

export const isSensibleDay = (text: string): boolean => isDay(text) && text >= first && text <= last;
