/** The hard choices: pairs one after the other until enough is known or the person stops. A child of the sitting. */
import { setup, type AnyActorRef } from 'xstate';
import { nextChoice } from '#domain/priorities.ts';
import type { NextQuestion, RankedChoice, RankingInput } from '#domain/ranking-contract.ts';
import type { ChangeEvent } from './questionnaire-events.ts';

export interface TradeOffsInput {
  readonly ranking: RankingInput;
  /** Takes ChangeEvents: it keeps the record. */
  readonly parent: AnyActorRef;
}
interface TradeOffsContext extends TradeOffsInput {
  /** The person asked for a few more. */
  readonly more: boolean;
  readonly question: NextQuestion | null;
}
export type TradeOffsEvent =
  | { type: 'pair.answered'; said: RankedChoice['said']; chosen?: string }
  | { type: 'pair.undone' }
  | { type: 'pairs.left' }
  | { type: 'pairs.extended' };

const asking = (context: Omit<TradeOffsContext, 'question'>): TradeOffsContext => ({
  ...context,
  question: nextChoice(context.ranking, context.more),
});

const withChoices = (context: TradeOffsContext, choices: readonly RankedChoice[]): TradeOffsContext =>
  asking({ ...context, ranking: { ...context.ranking, choices } });

/** The answer to the pair that stands, or null when it names an item outside it (a late tap). */
function choiceOf({ question }: TradeOffsContext, event: TradeOffsEvent): RankedChoice | null {
  if (event.type !== 'pair.answered' || !question) return null;
  const chosen = event.said === 'chosen' && event.chosen !== undefined ? [event.chosen] : [];
  const fits =
    chosen.every((id) => question.set.includes(id)) && (event.said === 'chosen') === chosen.length > 0;
  return fits ? { kind: question.kind, set: question.set, chosen, said: event.said } : null;
}

const made = (choice: RankedChoice): ChangeEvent => ({
  type: 'choice.made',
  choice: { ...choice, set: [...choice.set], chosen: [...choice.chosen] },
});

const base = setup({
  types: {} as { context: TradeOffsContext; events: TradeOffsEvent; input: TradeOffsInput },
  guards: {
    isAnswered: ({ context, event }) => choiceOf(context, event) !== null,
    hasChoice: ({ context }) => context.ranking.choices.length > 0,
    isEnough: ({ context }) => context.question === null,
  },
});

const keepChoice = base.enqueueActions(({ context, event, enqueue }) => {
  const choice = choiceOf(context, event);
  if (!choice) return;
  enqueue.sendTo(context.parent, made(choice));
  enqueue.assign(withChoices(context, [...context.ranking.choices, choice]));
});
const takeChoiceBack = base.enqueueActions(({ context, enqueue }) => {
  const { choices } = context.ranking;
  enqueue.sendTo(context.parent, { type: 'choice.undone', set: choices.at(-1)?.set ?? [] });
  enqueue.assign(withChoices(context, choices.slice(0, -1)));
});
const undo = { guard: 'hasChoice', target: 'comparing', actions: takeChoiceBack } as const;

export const tradeOffsMachine = base.createMachine({
  id: 'trade-offs',
  context: ({ input }) => asking({ ...input, more: false }),
  initial: 'comparing',
  states: {
    comparing: {
      always: { guard: 'isEnough', target: 'enough' },
      on: {
        'pair.answered': { guard: 'isAnswered', actions: keepChoice },
        'pair.undone': undo,
        'pairs.left': 'left',
      },
    },
    enough: {
      on: {
        'pair.undone': undo,
        'pairs.extended': {
          target: 'comparing',
          actions: base.assign(({ context }) => asking({ ...context, more: true })),
        },
        'pairs.left': 'left',
      },
    },
    left: { type: 'final' },
  },
});
