/** What covers the journey for a while: the comparison, what priorities mean, privacy, about, a stop when it is too much, closing the sheet, what is for the team alone, erasing. */
import { assign, raise } from 'xstate';
import { questionnaireSetup } from './setup.ts';

export const overlay = questionnaireSetup.createStateConfig({
  description: 'What covers the journey for a while; the journey stays where it is.',
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
    none: { description: 'Nothing covers it.', tags: ['near'] },
    comparison: {
      description: 'All kinds, side by side.',
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
      description: 'What the priorities mean, in the facts of the comparison.',
      meta: { screen: 'meaning', title: 'meaning.title', address: 'meaning', layout: 'broad' },
      tags: ['near'],
    },
    privacy: {
      description: 'Who sees what.',
      meta: { screen: 'privacy', title: 'privacy.title', address: 'privacy', needsWords: true },
      tags: ['near'],
    },
    about: {
      description: 'Who made it, from what, and what is not done.',
      meta: { screen: 'about', title: 'about.title', address: 'about', needsWords: true },
      tags: ['near'],
      entry: questionnaireSetup.assign({ copies: null }),
      invoke: {
        src: 'countCopies',
        input: ({ context }) => context.record.id,
        onDone: { actions: assign({ copies: ({ event }) => event.output }) },
        // A device that gives no answer leaves it unsaid.
        onError: {},
      },
    },
    closing: {
      description: 'Before a sheet leaves this device: is its file found?',
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
      description: 'What is for the care team alone, on this screen.',
      initial: 'asking',
      states: {
        asking: {
          description: 'Asks before it is shown.',
          meta: { screen: 'team-asking', title: 'team-asking.title', address: 'team-asking' },
          on: { 'team.agreed': 'showing' },
        },
        showing: {
          description: 'All of it; it closes when the page is left.',
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
      description: 'It is too much: stop for now, take the short way, or call.',
      meta: { screen: 'too-much', title: 'too-much.title', address: 'too-much', needsWords: true },
      on: { 'pause.chosen': 'pausing' },
    },
    pausing: {
      description: 'How to come back later.',
      meta: { screen: 'pausing', title: 'pausing.title', address: 'pausing', needsWords: true },
    },
    erasing: {
      description: 'Asks before everything is taken off this device.',
      meta: { screen: 'erasing', title: 'erasing.title', address: 'erasing' },
      on: { 'erase.confirmed': { target: 'none', actions: raise({ type: 'erase.agreed' }) } },
    },
  },
});
