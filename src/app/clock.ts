/** The clock outside: the only place that asks for the time. */
import type { Moment } from '#domain/record/moment.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The local moment, with its offset. */
export function now(date = new Date()): Moment {
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const minutes = -date.getTimezoneOffset();
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return { day, time, at: `${day}T${time}:${two(date.getSeconds())}${offset}` };
}
