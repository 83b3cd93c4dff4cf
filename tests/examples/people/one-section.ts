/** Sophie et Élodie, 9 ans, répondent ensemble; elles commencent par ce qui fait peur, s’arrêtent après cette partie, et reviendront. */
import { unsure, type Person } from '#tests/examples/person.ts';

export const sophieAndElodie: Person = {
  id: 'e68d4f72-25a3-4b0c-9d1e-5c7f8b2a4612',
  seed: 909,
  language: 'fr',
  day: '2026-11-22',
  time: '17:30',
  beginsWith: 'side-effects',
  stopsAt: 'lifestyle.facts',
  says: {
    'about.who': 'parent-with-child',
    'about.help': 'alone',
    'about.place': ['arm'],
    'about.mentioned': ['chemotherapy'],
    'about.stage': 'nothing-chosen',
    'about.name': 'Élodie',
    'side-effects.pain': 4,
    'side-effects.infection': 3,
    'side-effects.wound': 3,
    'side-effects.nerves': 4,
    'side-effects.swelling': 2,
    'side-effects.more-surgery': 4,
    'side-effects.more-about': ['pain'],
    'side-effects.hardest-problem': 'Les piqûres, et que papa pleure.',
    'side-effects.child-says': 'Est-ce que mon bras va repousser si on en enlève un bout?',
    'side-effects.answered-by': 'together',
    'side-effects.before': 'no',
    'side-effects.now.pain': 'yes',
    'side-effects.now.fever': 'no',
    'side-effects.now.broken-bone': unsure,
  },
};
