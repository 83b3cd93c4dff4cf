/** The browser's Back, pressed in every corner of the session: it uncovers what is covered, goes to the place before, and changes no answer. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { addressOf } from '#machines/questionnaire/address.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { metaOf, screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { nodesIn } from '#tests/statechart/diagram.ts';
import { followHistory } from '#ui/history.ts';
import { BrowserTab } from './browser-tab.ts';
import { corners, savedHere, type Path } from './paths.ts';
import { freshRecord, inputOf, type Session } from './session-model.ts';

/** Walks there in a tab of its own. */
function walked({ steps }: Pick<Path, 'steps'>) {
  const session = createActor(questionnaireMachine, {
    input: inputOf(gardenPack, freshRecord(gardenPack), savedHere),
  }).start();
  const tab = new BrowserTab();
  followHistory(session, tab);
  for (const { event } of steps) session.send(event);
  return { session, tab, now: () => session.getSnapshot() };
}

/** What the person has said, and where they are. */
const standing = ({ context: { record }, value }: Session) => ({
  journey: (value as { journey: unknown }).journey,
  at: record.at,
  answers: record.answers,
  choices: record.choices,
  order: record.ownOrder,
});
const isCovered = (state: Session) => metaOf(state, 'overlay') !== undefined && !state.hasTag('alone');
const named = (paths: readonly Path[]) =>
  paths.map((path) => [JSON.stringify(path.state.value), path] as const);

describe('the browser’s own Back', () => {
  const covered = corners.filter(({ state }) => isCovered(state));

  it('is walked from every screen that covers another', () => {
    const reached = new Set(covered.map(({ state }) => addressOf(state).name));
    const said = nodesIn(questionnaireMachine.root).flatMap(({ id, meta }) =>
      id.startsWith('questionnaire.overlay.') && meta && 'address' in meta ? [meta.address] : [],
    );
    expect([...reached].sort()).toEqual([...said].sort());
  });

  it.each(named(covered))('leads from %s to what it covers', (_, path) => {
    const { session, tab, now } = walked(path);
    const before = standing(now());
    tab.goBack();
    expect(tab.hasLeft).toBe(false);
    expect(now().matches({ overlay: 'none' })).toBe(true);
    expect(standing(now())).toEqual(before);
    session.stop();
  });

  it.each(named(corners))('changes no answer, and leaves the address right, from %s', (_, path) => {
    const { session, tab, now } = walked(path);
    expect(tab.names.at(-1)).toBe(addressOf(now()).name);
    const { answers, choices, order } = standing(now());
    tab.goBack();
    expect(standing(now())).toMatchObject({ answers, choices, order });
    expect(tab.names.at(-1)).toBe(addressOf(now()).name);
    session.stop();
  });

  const onPages = corners.filter(({ state }) => state.matches({ journey: 'walking', overlay: 'none' }));

  it.each(named(onPages))(
    'leads from %s to the page before, or stays where only the first one is left',
    (_, path) => {
      const { session, tab, now } = walked(path);
      const here = addressOf(now()).name;
      const before = tab.names.findLast((name) => name !== here) ?? '';
      tab.goBack();
      const after = addressOf(now()).name;
      expect(before === '' ? ['', here] : [before]).toContain(after);
      session.stop();
    },
  );

  const overTheFirstPage = corners.filter(
    ({ state }) =>
      !isCovered(state) &&
      (state.matches({ journey: 'opening' }) || state.matches({ journey: 'revisiting' })),
  );

  it.each(named(overTheFirstPage))('leads from %s to the first page', (_, path) => {
    const { session, tab, now } = walked(path);
    tab.goBack();
    expect([screenOf(now()), now().context.opened]).toEqual(['welcome', null]);
    session.stop();
  });
});
