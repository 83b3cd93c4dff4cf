/** The hard choices: short lists, then pairs, one after the other until enough is known or the person stops. A child of the session. */
import { assign, setup, type ActorRef, type Snapshot } from 'xstate';
import {
  askedNow,
  listChoice,
  nothingOpen,
  pairChoice,
  tickedAfter,
  ticksFor,
  comparisonState,
  withMore,
  type Weighed,
} from '#domain/comparisons/draft-choices.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { NextQuestion, RankedChoice } from '#domain/ranking/contract.ts';
import { questionFinder, type FindQuestion } from '#domain/ranking/ranking.ts';
import type { AnswersRecord, DraftChoices } from '#domain/record/record.ts';
import type { ChangeEvent } from './questionnaire/events.ts';

export interface TradeOffsInput {
  readonly pack: Pack;
  readonly record: AnswersRecord;
  /** It alone changes the record, and sends each new one back. */
  readonly parent: ActorRef<Snapshot<unknown>, ChangeEvent>;
}
/** What the record says of the choices, and what is asked next; worked out anew from each record that comes. */
interface TradeOffsContext extends Weighed {
  readonly pack: Pack;
  readonly parent: TradeOffsInput['parent'];
  readonly question: NextQuestion | null;
  /** Keeps the questions that were looked for ahead. */
  readonly find: FindQuestion;
}
export type TradeOffsEvent =
  | { type: 'item.ticked'; item: string; ticked: boolean }
  /** `set`: the list or pair that it answers. */
  | { type: 'list.answered'; set: readonly string[] }
  | { type: 'pair.answered'; set: readonly string[]; said: RankedChoice['said']; chosen?: string }
  | { type: 'last.undone' }
  | { type: 'choices.extended' }
  | { type: 'choices.left' }
  /** The answers, after a change that was asked for here. */
  | { type: 'record.changed'; record: AnswersRecord };

function asked({ record, pack, parent }: TradeOffsInput, find: FindQuestion): TradeOffsContext {
  const { ranking, made, open } = comparisonState(record, pack);
  const question = askedNow(ranking, open, find);
  return {
    pack,
    parent,
    ranking,
    made,
    question,
    find,
    open: { ...open, ticked: ticksFor(question, open.ticked) },
  };
}

/** The answer to the question that stands, or null when it is about another one (a late tap). */
function choiceOf({ question, open }: TradeOffsContext, event: TradeOffsEvent): RankedChoice | null {
  if (event.type === 'pair.answered') return pairChoice(question, event.set, event.said, event.chosen);
  return event.type === 'list.answered' ? listChoice(question, event.set, open.ticked) : null;
}

function tickedBy({ question, open, ranking }: TradeOffsContext, event: TradeOffsEvent): string[] | null {
  return event.type === 'item.ticked'
    ? tickedAfter(question, open.ticked, ranking, event.item, event.ticked)
    : null;
}

const made = (choice: RankedChoice, open: DraftChoices): ChangeEvent => ({
  type: 'choice.made',
  choice: { ...choice, set: [...choice.set], chosen: [...choice.chosen] },
  open,
});
const opened = (open: DraftChoices): ChangeEvent => ({ type: 'choice.opened', open });

/** What is begun once a question is answered or taken back. */
const begunAfter = ({ open: { until } }: TradeOffsContext, ticked: readonly string[] = []): DraftChoices => ({
  until,
  ticked: [...ticked],
});

function answered(context: TradeOffsContext, event: TradeOffsEvent): ChangeEvent {
  const choice = choiceOf(context, event);
  return choice ? made(choice, begunAfter(context)) : opened(context.open);
}

const ticked = (context: TradeOffsContext, event: TradeOffsEvent): ChangeEvent =>
  opened({ ...context.open, ticked: tickedBy(context, event) ?? [] });

/** A list comes back with what was ticked on it. */
function takenBack(context: TradeOffsContext): ChangeEvent {
  const last = context.made.at(-1);
  if (!last) return opened(context.open);
  const open = begunAfter(context, last.kind === 'pick' ? last.chosen : []);
  return { type: 'choice.undone', set: last.set, open };
}

const extended = ({ open, ranking }: TradeOffsContext): ChangeEvent =>
  opened(withMore(open, ranking.choices.length));

/** The last change: ticks that stand when a person leaves a list are what they chose. */
function left(context: TradeOffsContext, event: TradeOffsEvent): ChangeEvent {
  if (event.type === 'pair.answered') return answered(context, event);
  const { question, open } = context;
  const choice = open.ticked.length > 0 ? listChoice(question, question?.set ?? [], open.ticked) : null;
  return choice ? made(choice, nothingOpen) : opened(nothingOpen);
}

const tradeOffsSetup = setup({
  types: {} as {
    context: TradeOffsContext;
    events: TradeOffsEvent;
    input: TradeOffsInput;
    output: ChangeEvent;
  },
  guards: {
    isAnswered: ({ context, event }) => choiceOf(context, event) !== null,
    hasRoom: ({ context, event }) => tickedBy(context, event) !== null,
    hasChoice: ({ context }) => context.made.length > 0,
    isAgain: ({ context }) => context.open.again !== undefined,
    isPair: ({ context }) => context.question?.kind === 'pair',
    isEnough: ({ context }) => context.question === null,
  },
});

/** Asks the parent for a change of the record. */
const ask = (change: (context: TradeOffsContext, event: TradeOffsEvent) => ChangeEvent) =>
  tradeOffsSetup.sendTo(
    ({ context }) => context.parent,
    ({ context, event }) => change(context, event),
  );

const undo = { guard: 'hasChoice', actions: ask(takenBack) } as const;

export const tradeOffsMachine = tradeOffsSetup.createMachine({
  id: 'trade-offs',
  description: 'The hard choices: one question after the other, until it is enough or the person stops.',
  context: ({ input }) => asked(input, questionFinder()),
  initial: 'asking',
  on: {
    'record.changed': {
      target: '.asking',
      actions: assign(({ context, event }) => asked({ ...context, record: event.record }, context.find)),
    },
  },
  states: {
    asking: {
      description: 'What is asked now, by the answers so far?',
      always: [
        { guard: 'isAgain', target: 'reconsidering' },
        { guard: 'isEnough', target: 'enough' },
        { guard: 'isPair', target: 'comparing' },
        { target: 'listing' },
      ],
    },
    listing: {
      description: 'A short list: which of these matter most?',
      on: {
        'item.ticked': { guard: 'hasRoom', actions: ask(ticked) },
        'list.answered': { guard: 'isAnswered', actions: ask(answered) },
        'last.undone': undo,
        'choices.left': 'left',
      },
    },
    comparing: {
      description: 'A pair: which of the two matters more?',
      on: {
        'pair.answered': { guard: 'isAnswered', actions: ask(answered) },
        'last.undone': undo,
        'choices.left': 'left',
      },
    },
    reconsidering: {
      description: 'A pair of a circle, with the earlier choice; leaving it as it is changes nothing.',
      on: { 'pair.answered': { guard: 'isAnswered', target: 'left' }, 'choices.left': 'left' },
    },
    enough: {
      description: 'Enough is known; a few more are there for those who want them.',
      on: {
        'last.undone': undo,
        'choices.extended': { actions: ask(extended) },
        'choices.left': 'left',
      },
    },
    left: {
      description: 'The person goes on; the last change is what it gives back.',
      type: 'final',
      output: ({ context, event }) => left(context, event),
    },
  },
  output: ({ event }) => event.output as ChangeEvent,
});
