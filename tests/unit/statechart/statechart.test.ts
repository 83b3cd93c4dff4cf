/** The page with the statechart is what the machines are. Write it anew with `npm run statechart`. */
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { diagramOf, nodesIn, textOf } from '#tests/statechart/diagram.ts';
import { machines, statechart } from '#tests/statechart/document.ts';

describe('the page with the statechart', () => {
  it('is written from the machines and the pack', async () => {
    await expect(await statechart()).toMatchFileSnapshot('../../../docs/statechart.md');
  });

  it('shows every consideration, and every page of it', async () => {
    const text = await statechart();
    const pages = pack.questionnaire.steps.flatMap((step) => step.pages);
    expect(pages.filter(({ id, kind }) => !text.includes(`"${id} (${kind})"`))).toEqual([]);
  });

  it('says of every state what it is', () => {
    const silent = machines.flatMap(({ root }) => nodesIn(root).filter(({ description }) => !description));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a small machine', () => {
  const { root } = createMachine({
    id: 'door',
    initial: 'shut',
    states: {
      shut: { description: 'Nobody comes in.', on: { opened: { guard: 'hasKey', target: 'open' } } },
      open: { on: { knocked: { actions: 'answer' }, rained: {}, closed: 'shut', broken: 'gone' } },
      gone: { type: 'final' },
    },
  });

  it('is drawn with its beginning, its end, its events and their guards', () => {
    const diagram = diagramOf(root);
    for (const line of [
      '[*] --> door_shut',
      'door_shut --> door_open : opened [hasKey]',
      'door_open --> door_shut : closed',
      'door_gone --> [*]',
    ])
      expect(diagram).toContain(line);
  });

  it('is told in words, with what a state takes without leaving, and what not', () => {
    expect(textOf(root)).toBe(
      '- **shut**: Nobody comes in.\n- **open**: Takes `knocked`. Ignores `rained`.\n- **gone**: ',
    );
  });
});
