/** Ines, 58, drives a school bus. She was called on a Friday: a tumour in the pelvis. On Sunday night she begins, and it is too much; she takes the short way. */
import { by, type Person } from '#tests/examples/person.ts';

export const ines: Person = {
  id: '7c5e0a92-1b3d-4f68-9e24-d80f6a1c3e15',
  seed: 58_011_024,
  language: 'en',
  day: '2026-11-22',
  time: '23:10',
  says: {
    'about.who': 'self',
    'about.help': 'alone',
    'about.place': ['hip'],
    'too-much.feeling': ['overwhelmed'],
    'too-much.team': ['may-see'],
    'side-effects.before': 'biopsy',
    'side-effects.now.pain': 'yes',
    'side-effects.now.limp': 'yes',
    'side-effects.now.swelling': 'no',
    'side-effects.now.fever': 'no',
  },
  weighs: by('lifestyle.work-school', 'side-effects.infection'),
  tooMuch: {
    at: 'about.team',
    matters: 'That somebody sits with my mother while I am away',
    asks: 'What happens on the first day? Only the first day.',
  },
};
