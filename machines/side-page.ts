/** What covers the journey for a while: the comparison, what priorities mean, privacy, about, a stop when it is too much, closing the sheet, what is for the team alone, erasing. */
import { raise } from 'xstate';
import { base } from './questionnaire-setup.ts';

export const aside = base.createStateConfig({
  initial: 'none',
  on: {
    'comparison.opened': '.comparison',
    'meaning.opened': { guard: 'isOrdering', target: '.meaning' },
    'privacy.opened': '.privacy',
    'about.opened': '.about',
    'too-much.opened': '.tooMuch',
    'erase.asked': '.erasing',
    'closing.asked': { guard: 'isAtSummary', target: '.closing' },
    'team.asked': { guard: 'isAtSummary', target: '.team' },
    'aside.closed': '.none',
    'short-way.*': '.none',
  },
  states: {
    none: {},
    comparison: {},
    meaning: {},
    privacy: {},
    about: {},
    closing: {
      on: {
        'sheet.closed': {
          guard: 'isFileFound',
          target: 'none',
          actions: raise({ type: 'closing.agreed' }),
        },
      },
    },
    team: {
      initial: 'asking',
      states: { asking: { on: { 'team.agreed': 'showing' } }, showing: {} },
    },
    tooMuch: { on: { 'pause.chosen': 'pausing' } },
    pausing: {},
    erasing: { on: { 'erase.confirmed': { target: 'none', actions: raise({ type: 'erase.agreed' }) } } },
  },
});
