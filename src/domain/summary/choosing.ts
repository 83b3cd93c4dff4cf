/** How the person likes the choice to be made and with whom, where things stand, and the hard choices between items. */
import type { Choice } from '#domain/record.ts';
import { isRateable } from '#domain/items.ts';
import type { Block, Line } from '#domain/summary.ts';
import { visibleLine } from '#domain/visible-text.ts';
import { factsOf, unlabelled } from './head.ts';
import type { Teller } from './teller.ts';

const closest = 3;

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
  const pairs = choicesOnPath(teller).filter(({ said, kind }) => said === 'chosen' && kind === 'pair');
  const hardest = [...pairs].sort((a, b) => gapOf(a, teller) - gapOf(b, teller)).slice(0, closest);
  const torn = priorities.torn.map(([a, b]): Line => ({
    role: 'torn',
    text: teller.say('hard-choices.torn', { first: nameOf(a, teller), second: nameOf(b, teller) }),
    from: [a, b],
  }));
  return {
    id: 'hard-choices',
    heading: teller.say('hard-choices.heading'),
    ...(pairs.length > closest ? { lead: teller.say('hard-choices.lead', { count: pairs.length }) } : {}),
    lines: [...hardest.map((choice) => choiceLine(choice, teller)), ...torn, ...factsOf('tension', teller)],
  };
}

/** Choices whose items are all still on the path. */
export function choicesOnPath({ record, pack }: Teller): Choice[] {
  const rateable = isRateable(record, pack);
  return record.choices.filter(({ set }) => set.every(rateable));
}

/** What was chosen over what, or that it was equal, or neither. */
export function choiceWords({ set, chosen, said }: Choice, teller: Teller): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(id, teller)).join(teller.common('list.separator'));
  if (said !== 'chosen') return teller.common(`choice.${said}`, { items: names(set) });
  return teller.common('choice.chosen', {
    chosen: names(chosen),
    others: names(set.filter((id) => !chosen.includes(id))),
  });
}

const choiceLine = (choice: Choice, teller: Teller): Line => ({
  role: 'choice',
  text: choiceWords(choice, teller),
  from: choice.set,
});

const nameOf = (id: string, teller: Teller): string =>
  teller.common('list.quoted', { words: visibleLine(teller.item(id).text) });

/** How far apart the two ended up; items beyond the places shown count as far. */
function gapOf({ set }: Choice, { priorities }: Teller): number {
  const strengths = set.map((id) => priorities.groups.flat().find((item) => item.id === id)?.strength);
  const [a, b] = strengths;
  return a === undefined || b === undefined ? 1 : Math.abs(a - b);
}
