/** How the person likes the choice to be made and with whom, where things stand, and the hard choices between items. */
import { itemsToRate } from '#domain/pack/items.ts';
import type { RankedChoice } from '#domain/ranking/contract.ts';
import { choicesAmong } from '#domain/ranking/input.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { visibleLine } from '#domain/texts/visible-text.ts';
import { factsOf, unlabelled } from './head.ts';
import type { Teller } from '#domain/summary/teller.ts';

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

/** The closest choices; all of them stand under "all answers". */
export function hardChoicesBlock(teller: Teller): Block {
  const { priorities } = teller;
  const { hardest } = priorities.pulls;
  const pairs = choicesOnPath(teller).filter(({ said, kind }) => said === 'chosen' && kind === 'pair');
  return {
    id: 'hard-choices',
    heading: teller.say('hard-choices.heading'),
    ...(pairs.length > hardest.length
      ? { lead: teller.say('hard-choices.lead', { count: pairs.length }) }
      : {}),
    lines: [...hardest.map((choice) => choiceLine(choice, teller)), ...factsOf('tension', teller)],
  };
}

/** So many are named; all choices stand under "all answers". */
const tornShown = 3;

/** What the person was torn between, the closest first. */
export const tornLines = (teller: Teller): Line[] =>
  teller.priorities.pulls.torn.slice(0, tornShown).map(([a, b]) => ({
    role: 'torn',
    text: teller.say('hard-choices.torn', { first: nameOf(a, teller), second: nameOf(b, teller) }),
    from: [a, b],
  }));

/** The last choice about each set, as far as its items are still on the path. */
export const choicesOnPath = ({ record, pack }: Teller): RankedChoice[] =>
  choicesAmong(record.choices, itemsToRate(record, pack));

/** What was chosen over what, or that it was equal, or neither; of a list, what was chosen and what was not. */
export function choiceWords({ kind, set, chosen, said }: RankedChoice, teller: Teller): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(id, teller)).join(teller.common('list.separator'));
  const key = kind === 'pick' ? 'list' : 'pair';
  if (said !== 'chosen') return teller.common(`choice.${key}.${said}`, { items: names(set) });
  return teller.common(`choice.${key}.chosen`, {
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
