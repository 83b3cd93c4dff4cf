/** The hard choices: short lists, then pairs, one after the other until enough is known or the person stops. A child of the sitting. */
import { setup, type AnyActorRef } from 'xstate';
import {
  askedNow,
  listChoice,
  nothingOpen,
  pairChoice,
  rankingWith,
  tickedAfter,
  ticksFor,
  withMore,
} from '#domain/open-choices.ts';
import type { NextQuestion, RankedChoice, RankingInput } from '#domain/ranking-contract.ts';
import type { OpenChoices } from '#domain/record.ts';
import type { ChangeEvent } from './questionnaire-events.ts';

export interface TradeOffsInput {
  readonly ranking: RankingInput;
  /** Every choice as it was made, oldest first. */
  readonly made: readonly RankedChoice[];
  /** What was begun when the person was here before. */
  readonly open: OpenChoices;
  /** Takes ChangeEvents: it keeps the record. */
  readonly parent: AnyActorRef;
}
interface TradeOffsContext extends TradeOffsInput {
  readonly question: NextQuestion | null;
}
export type TradeOffsEvent =
  | { type: 'item.ticked'; item: string; ticked: boolean }
  /** `set`: the list or pair that it answers. */
  | { type: 'list.answered'; set: readonly string[] }
  | { type: 'pair.answered'; set: readonly string[]; said: RankedChoice['said']; chosen?: string }
  | { type: 'last.undone' }
  | { type: 'choices.extended' }
  | { type: 'choices.left' };

function asking(context: TradeOffsInput): TradeOffsContext {
  const ranking = rankingWith(context.ranking, context.made);
  const question = askedNow(ranking, context.open);
  return {
    ...context,
    ranking,
    question,
    open: { ...context.open, ticked: ticksFor(question, context.open.ticked) },
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

const made = (choice: RankedChoice, open: OpenChoices): ChangeEvent => ({
  type: 'choice.made',
  choice: { ...choice, set: [...choice.set], chosen: [...choice.chosen] },
  open,
});
const opened = (open: OpenChoices): ChangeEvent => ({ type: 'choice.opened', open });

const base = setup({
  types: {} as { context: TradeOffsContext; events: TradeOffsEvent; input: TradeOffsInput },
  guards: {
    isAnswered: ({ context, event }) => choiceOf(context, event) !== null,
    hasRoom: ({ context, event }) => tickedBy(context, event) !== null,
    hasTicks: ({ context }) => context.open.ticked.length > 0,
    hasChoice: ({ context }) => context.made.length > 0,
    isAgain: ({ context }) => context.open.again !== undefined,
    isList: ({ context }) => context.question?.kind === 'pick',
    isPair: ({ context }) => context.question?.kind === 'pair',
    isEnough: ({ context }) => context.question === null,
  },
});

/** Puts what is begun into the record and into the context. */
const open = (next: (context: TradeOffsContext) => OpenChoices) =>
  base.enqueueActions(({ context, enqueue }) => {
    enqueue.sendTo(context.parent, opened(next(context)));
    enqueue.assign(asking({ ...context, open: next(context) }));
  });

const keepChoice = base.enqueueActions(({ context, event, enqueue }) => {
  const choice = choiceOf(context, event);
  if (!choice) return;
  const begun = { until: context.open.until, ticked: [] };
  enqueue.sendTo(context.parent, made(choice, begun));
  enqueue.assign(asking({ ...context, made: [...context.made, choice], open: begun }));
});
/** Ticks that stand when a person leaves the list are what they chose. */
const keepTicks = base.enqueueActions(({ context, enqueue }) => {
  const choice = listChoice(context.question, context.question?.set ?? [], context.open.ticked);
  if (choice) enqueue.sendTo(context.parent, made(choice, nothingOpen));
});
const keepTick = base.enqueueActions(({ context, event, enqueue }) => {
  const next = { ...context.open, ticked: tickedBy(context, event) ?? [] };
  enqueue.sendTo(context.parent, opened(next));
  enqueue.assign({ open: next });
});
/** A list comes back with what was ticked on it. */
const takeChoiceBack = base.enqueueActions(({ context, enqueue }) => {
  const last = context.made.at(-1);
  if (!last) return;
  const next = { until: context.open.until, ticked: last.kind === 'pick' ? [...last.chosen] : [] };
  enqueue.sendTo(context.parent, { type: 'choice.undone', set: last.set, open: next });
  enqueue.assign(asking({ ...context, made: context.made.slice(0, -1), open: next }));
});
const close = open(() => nothingOpen);
const extend = open(({ open: begun, ranking }) => withMore(begun, ranking.choices.length));

const undo = { guard: 'hasChoice', target: 'listing', actions: takeChoiceBack } as const;
const leave = { target: 'left', actions: close } as const;

export const tradeOffsMachine = base.createMachine({
  id: 'trade-offs',
  description: 'The hard choices: one question after the other, until it is enough or the person stops.',
  context: ({ input }) => asking(input),
  initial: 'listing',
  states: {
    listing: {
      description: 'A short list: which of these matter most?',
      always: [
        { guard: 'isAgain', target: 'reconsidering' },
        { guard: 'isEnough', target: 'enough' },
        { guard: 'isPair', target: 'comparing' },
      ],
      on: {
        'item.ticked': { guard: 'hasRoom', actions: keepTick },
        'list.answered': { guard: 'isAnswered', actions: keepChoice },
        'last.undone': undo,
        'choices.left': [{ guard: 'hasTicks', target: 'left', actions: [keepTicks, close] }, leave],
      },
    },
    comparing: {
      description: 'A pair: which of the two matters more?',
      always: [
        { guard: 'isEnough', target: 'enough' },
        { guard: 'isList', target: 'listing' },
      ],
      on: {
        'pair.answered': { guard: 'isAnswered', actions: keepChoice },
        'last.undone': undo,
        'choices.left': leave,
      },
    },
    reconsidering: {
      description: 'A pair of a circle, with the earlier choice; leaving it as it is changes nothing.',
      on: {
        'pair.answered': { guard: 'isAnswered', target: 'left', actions: keepChoice },
        'choices.left': leave,
      },
    },
    enough: {
      description: 'Enough is known; a few more are there for those who want them.',
      on: {
        'last.undone': undo,
        'choices.extended': { target: 'listing', actions: extend },
        'choices.left': leave,
      },
    },
    left: { description: 'The person goes on.', type: 'final' },
  },
});
