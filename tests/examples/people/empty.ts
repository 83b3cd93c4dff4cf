/** Somebody who opened the first page, looked, and closed it again. */
import type { Person } from '#tests/examples/person.ts';

export const nobody: Person = {
  id: 'f1e7c0b3-8d52-4693-a0c6-3b9d2f5e7413',
  seed: 1,
  language: 'en',
  day: '2026-11-24',
  time: '12:00',
  stopsAt: 'about.who',
  says: {},
};
