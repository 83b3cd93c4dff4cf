/** How the person likes the choice to be made and with whom, where things stand, and the hard choices between items. */
import { itemsToRate } from '#domain/pack/items.ts';
import type { RankedChoice } from '#domain/ranking/contract.ts';
import { choicesAmong } from '#domain/ranking/input.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import { factsOf, unlabelled } from './head.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

/** The heading says how; who should be part of it, and who not, are named. */
export const decidingBlock = (context: SummaryContext): Block => ({
  id: 'deciding',
  heading: context.t('deciding.heading'),
  lines: [
    ...factsOf('decide', context).map(unlabelled),
    ...factsOf('with-whom', context),
    ...factsOf('without-whom', context),
  ],
});

export const stageBlock = (context: SummaryContext): Block => ({
  id: 'stage',
  heading: context.t('stage.heading'),
  lines: factsOf('stage', context).map(unlabelled),
});

/** The closest choices; all of them stand under "all answers". */
export function hardChoicesBlock(context: SummaryContext): Block {
  const { priorities } = context;
  const { hardest } = priorities.conflicts;
  const pairs = choicesOnPath(context).filter(({ said, kind }) => said === 'chosen' && kind === 'pair');
  return {
    id: 'hard-choices',
    heading: context.t('hard-choices.heading'),
    ...(pairs.length > hardest.length
      ? { lead: context.t('hard-choices.lead', { count: pairs.length }) }
      : {}),
    lines: [...hardest.map((choice) => choiceLine(choice, context)), ...factsOf('tension', context)],
  };
}

/** So many are named; all choices stand under "all answers". */
const tornShown = 3;

/** What the person was torn between, the closest first. */
export const tornLines = (context: SummaryContext): Line[] =>
  context.priorities.conflicts.torn.slice(0, tornShown).map(([a, b]) => ({
    role: 'torn',
    text: context.t('hard-choices.torn', { first: nameOf(a, context), second: nameOf(b, context) }),
    from: [a, b],
  }));

/** The last choice about each set, as far as its items are still on the path. */
export const choicesOnPath = ({ record, pack }: SummaryContext): RankedChoice[] =>
  choicesAmong(record.choices, itemsToRate(record, pack));

/** What was chosen over what, or that it was equal, or neither; of a list, what was chosen and what was not. */
export function choiceWords({ kind, set, chosen, said }: RankedChoice, context: SummaryContext): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(id, context)).join(context.common('list.separator'));
  const key = kind === 'pick' ? 'list' : 'pair';
  if (said !== 'chosen') return context.common(`choice.${key}.${said}`, { items: names(set) });
  return context.common(`choice.${key}.chosen`, {
    chosen: names(chosen),
    others: names(set.filter((id) => !chosen.includes(id))),
  });
}

const choiceLine = (choice: RankedChoice, context: SummaryContext): Line => ({
  role: 'choice',
  text: choiceWords(choice, context),
  from: choice.set,
});

const nameOf = (id: string, context: SummaryContext): string =>
  context.common('list.quoted', { words: sanitiseLine(context.item(id).text) });
