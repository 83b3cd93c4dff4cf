/** How the person likes the choice to be made and with whom, where things stand, and the hard choices between items. */
import { itemsToRate } from '#domain/items.ts';
import type { RankedChoice } from '#domain/ranking-contract.ts';
import { choicesAmong } from '#domain/ranking-input.ts';
import type { Block, Line } from '#domain/summary.ts';
import { visibleLine } from '#domain/visible-text.ts';
import { factsOf, unlabelled } from './head.ts';
import type { Teller } from './teller.ts';

/** The heading says how; who should be part of it, and who not, are named. */
export const decidingBlock = (teller: Teller): Block => ({
  id: 'deciding',
  heading: teller.say('deciding.heading'),
  lines: [
    ...factsOf('decide', teller).map(unlabelled),
    ...factsOf('with-whom', teller),
    ...factsOf('without-whom', teller),
  ],
});

export const stageBlock = (teller: Teller): Block => ({
  id: 'stage',
  heading: teller.say('stage.heading'),
  lines: factsOf('stage', teller).map(unlabelled),
});

/** The closest choices first named, then what the person was torn between; all choices stand under "all answers". */
export function hardChoicesBlock(teller: Teller): Block {
  const { priorities } = teller;
  const { hardest, torn: tornPairs } = priorities.pulls;
  const pairs = choicesOnPath(teller).filter(({ said, kind }) => said === 'chosen' && kind === 'pair');
  const torn = tornPairs.map(([a, b]): Line => ({
    role: 'torn',
    text: teller.say('hard-choices.torn', { first: nameOf(a, teller), second: nameOf(b, teller) }),
    from: [a, b],
  }));
  return {
    id: 'hard-choices',
    heading: teller.say('hard-choices.heading'),
    ...(pairs.length > hardest.length
      ? { lead: teller.say('hard-choices.lead', { count: pairs.length }) }
      : {}),
    lines: [...hardest.map((choice) => choiceLine(choice, teller)), ...torn, ...factsOf('tension', teller)],
  };
}

/** The last choice about each set, as far as its items are still on the path. */
export const choicesOnPath = ({ record, pack }: Teller): RankedChoice[] =>
  choicesAmong(record.choices, itemsToRate(record, pack));

/** What was chosen over what, or that it was equal, or neither. */
export function choiceWords({ set, chosen, said }: RankedChoice, teller: Teller): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(id, teller)).join(teller.common('list.separator'));
  if (said !== 'chosen') return teller.common(`choice.${said}`, { items: names(set) });
  return teller.common('choice.chosen', {
    chosen: names(chosen),
    others: names(set.filter((id) => !chosen.includes(id))),
  });
}

const choiceLine = (choice: RankedChoice, teller: Teller): Line => ({
  role: 'choice',
  text: choiceWords(choice, teller),
  from: choice.set,
});

const nameOf = (id: string, teller: Teller): string =>
  teller.common('list.quoted', { words: visibleLine(teller.item(id).text) });
