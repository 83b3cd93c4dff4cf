/** Dev, 23, was sent the link by his aunt. He skips nearly everything; the three things he says are true. */
import type { Person } from '#tests/examples/person.ts';

export const dev: Person = {
  id: 'd35b2a98-71c0-4e64-8f0d-a9b4c6e73211',
  seed: 3,
  language: 'en',
  day: '2026-11-24',
  time: '00:20',
  says: {
    'about.who': 'self',
    'about.place': ['hand'],
    'lifestyle.now': ['music', 'gym', 'hands'],
    'lifestyle.hardest': 'guitar, 3 gigs a week',
  },
  lists: [{ type: 'question.added', text: 'can i keep my fingers' }],
};
