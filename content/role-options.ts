/** What the program takes for granted of a question by its role: the kinds that it can be, and the options that it offers, whatever else it offers. */
import type { Question, Role } from './schema.ts';

/** Options that the program knows by their ids. */
export const optionKnown = { yes: 'yes', no: 'no', notYet: 'not-yet' } as const;

interface Contract {
  readonly kinds: readonly Question['kind'][];
  readonly options?: readonly string[];
}

const choice: Contract = { kinds: ['choice'] };
const list: Contract = { kinds: ['choice', 'choices'] };
const line: Contract = { kinds: ['line'] };
const words: Contract = { kinds: ['words'] };

/** A role that is not named here takes any question. */
export const roleContracts: Readonly<Partial<Record<Role, Contract>>> = {
  who: choice,
  help: choice,
  'typed-by': choice,
  'answered-by': choice,
  place: list,
  overwhelmed: { kinds: ['choices'] },
  symptoms: { ...choice, options: [optionKnown.yes, optionKnown.no] },
  'other-sheet': { ...choice, options: [optionKnown.yes] },
  ready: { ...choice, options: [optionKnown.notYet] },
  name: line,
  'team-phone': line,
  'interpreter-language': line,
  'symptoms-words': words,
  'helper-note': words,
  appointment: { kinds: ['date'] },
};
