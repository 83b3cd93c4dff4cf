/** The pages that a person walks through, step by step, as the content orders them, and the state of the journey that shows each. */
import type { AnyStateNode } from 'xstate';
import type { Page, Step } from '#content/schema.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** Which state of the journey a kind of page is shown in: the guards that lead there, asked by a page of this kind. */
export type StateOfPage = (page: Page) => AnyStateNode['key'];

const nameOf = (id: string): string => id.replaceAll(/[^\w]/g, '_');

function pagesOf(pages: readonly Page[], indent: string): string[] {
  const boxes = pages.map(({ id, kind }) => `${indent}state "${id} (${kind})" as ${nameOf(id)}_page`);
  const arrows = pages.slice(1).map((page, index) => {
    const when = page.when ? ' : when the answers ask for it' : '';
    return `${indent}${nameOf(pages[index]?.id ?? '')}_page --> ${nameOf(page.id)}_page${when}`;
  });
  const [first] = pages;
  return [...(first ? [`${indent}[*] --> ${nameOf(first.id)}_page`] : []), ...boxes, ...arrows];
}

function stepOf({ id, pages }: Step, translator: Translator, indent: string): string[] {
  const name = `${nameOf(id)}_step`;
  return [
    `${indent}state "${translator.step(id)}" as ${name}`,
    `${indent}state ${name} {`,
    ...pagesOf(pages, `${indent}  `),
    `${indent}}`,
  ];
}

const inARow = (steps: readonly string[], indent: string): string[] =>
  steps.slice(1).map((id, index) => `${indent}${steps[index] ?? ''} --> ${id}`);

/** The journey of a person, with the considerations in the pack's own order. */
export function journeyDiagram({ questionnaire: { steps, ending } }: Pack, translator: Translator): string {
  const weighed = steps.filter(({ consideration }) => consideration !== undefined);
  const first = steps.findIndex(({ consideration }) => consideration !== undefined);
  const before = steps.slice(0, first);
  const after = steps.slice(first).filter(({ consideration }) => consideration === undefined);
  const stepNames = (of: readonly Step[]) => of.map(({ id }) => `${nameOf(id)}_step`);
  const endings = ending.map(({ id }) => `${nameOf(id)}_page`);
  const row = [...stepNames(before), 'considerations', ...stepNames(after), ...endings];
  const lines = [
    `[*] --> ${row[0] ?? ''}`,
    ...before.flatMap((step) => stepOf(step, translator, '')),
    'state "the considerations, in the order that the person chooses" as considerations',
    'state considerations {',
    `  [*] --> ${stepNames(weighed)[0] ?? ''}`,
    ...weighed.flatMap((step) => stepOf(step, translator, '  ')),
    ...inARow(stepNames(weighed), '  '),
    '}',
    ...after.flatMap((step) => stepOf(step, translator, '')),
    ...ending.map(({ id, kind }) => `state "${id} (${kind})" as ${nameOf(id)}_page`),
    ...inARow(row, ''),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

/** Which state of the journey shows which kinds of page. */
export function kindsByState(
  { questionnaire: { steps, ending, shortWay } }: Pack,
  stateOf: StateOfPage,
): string {
  const own = shortWay.filter((entry) => typeof entry !== 'string');
  const pages = [...steps.flatMap((step) => step.pages), ...ending, ...own];
  const states = [...new Set(pages.map(stateOf))];
  return states
    .map((state) => {
      const kinds = pages.filter((page) => stateOf(page) === state).map(({ kind }) => `\`${kind}\``);
      return `- \`${state}\` shows ${[...new Set(kinds)].join(', ')}`;
    })
    .join('\n');
}
