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
    none: { tags: ['near'] },
    comparison: {
      meta: {
        screen: 'comparison',
        title: 'comparison.title',
        address: 'comparison',
        layout: 'broad',
        needsWords: true,
      },
      tags: ['near'],
    },
    meaning: {
      meta: { screen: 'meaning', title: 'meaning.title', address: 'meaning', layout: 'broad' },
      tags: ['near'],
    },
    privacy: {
      meta: { screen: 'privacy', title: 'privacy.title', address: 'privacy' },
      tags: ['near'],
    },
    about: {
      meta: { screen: 'about', title: 'about.title', address: 'about', needsWords: true },
      tags: ['near'],
    },
    closing: {
      meta: { screen: 'closing', title: 'closing.title', address: 'closing' },
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
      states: {
        asking: {
          meta: { screen: 'team-asking', title: 'team-asking.title', address: 'team-asking' },
          on: { 'team.agreed': 'showing' },
        },
        showing: {
          meta: {
            screen: 'team-showing',
            title: 'team-showing.title',
            address: 'team-showing',
            layout: 'bare',
          },
        },
      },
    },
    tooMuch: {
      meta: { screen: 'too-much', title: 'too-much.title', address: 'too-much', needsWords: true },
      on: { 'pause.chosen': 'pausing' },
    },
    pausing: { meta: { screen: 'pausing', title: 'pausing.title', address: 'pausing', needsWords: true } },
    erasing: {
      meta: { screen: 'erasing', title: 'erasing.title', address: 'erasing' },
      on: { 'erase.confirmed': { target: 'none', actions: raise({ type: 'erase.agreed' }) } },
    },
  },
});
