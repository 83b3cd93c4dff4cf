/** docs/statechart.md, written from the machines and from the pack: what can happen when, drawn. */
import { format } from 'prettier';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Page } from '#content/schema.ts';
import { packOf } from '#domain/pack/pack.ts';
import { cameraMachine } from '#machines/review/camera.ts';
import { handoverMachine } from '#machines/handover.ts';
import type { QuestionnaireContext } from '#machines/questionnaire/context.ts';
import { guards } from '#machines/questionnaire/guards.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { reviewMachine } from '#machines/review/machine.ts';
import { tradeOffsMachine } from '#machines/trade-offs.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { journeyDiagram, kindsByState } from './considerations.ts';
import { diagramOf, leadOf, nodesIn, textOf } from './diagram.ts';

export const machines: readonly AnyStateMachine[] = [
  questionnaireMachine,
  tradeOffsMachine,
  handoverMachine,
  reviewMachine,
  cameraMachine,
];

/** The state of the journey that shows this page, by the guards of the machine itself. */
function stateOf(page: Page): string {
  const { id, kind } = page;
  const alone = packOf({ ...pack.questionnaire, steps: [], ending: [{ id, kind }] });
  const context = { pack: alone, record: { ...freshRecord(alone), at: id } } as QuestionnaireContext;
  const moving = nodesIn(questionnaireMachine.root).find(({ key }) => key === 'moving');
  const taken = moving?.always?.find(
    ({ guard }) => guard === undefined || guards[guard as keyof typeof guards]({ context }),
  );
  return taken?.target?.[0]?.key ?? '';
}

const sectionOf = (node: AnyStateNode): string => [leadOf(node), diagramOf(node), textOf(node)].join('\n\n');

/** Regions that run side by side are drawn one by one. */
function machineOf({ root }: AnyStateMachine): string {
  const regions = Object.values(root.states) as AnyStateNode[];
  const title = `## ${root.id}`;
  if (root.type !== 'parallel') return `${title}\n\n${sectionOf(root)}`;
  const parts = regions.map((region) => `### ${root.id}: ${region.key}\n\n${sectionOf(region)}`);
  return [title, root.description ?? '', ...parts].join('\n\n');
}

export const statechart = (): Promise<string> =>
  format(
    [
      '# The statechart',
      'Written from `machines/` and `content/` by `npm run statechart`; a test holds it equal. Change the machines, not this page.',
      'An arrow is an event, with its guard in brackets; without a name it is taken at once. “Is done” and “failed” are how a service ended.',
      '## The journey, step by step',
      'The steps, the considerations among them, and their pages come from the aid (`content/aids/bone-cancer/questionnaire.json`). The machine knows none of them by name: it knows kinds of pages. `src/domain/journey/path.ts` says which page comes next, by the aid and the answers; the event `page.continued` leads there.',
      journeyDiagram(pack, translatorIn('en', freshRecord(pack))),
      'The machine below shows them in these states of `walking`:',
      kindsByState(pack, stateOf),
      'From each page of a consideration, `consideration.chosen` leads to another one first. From anywhere, `short-way.taken` leads to a few of these pages alone.',
      ...machines.map(machineOf),
    ].join('\n\n'),
    { parser: 'markdown', printWidth: 110, singleQuote: true },
  );
