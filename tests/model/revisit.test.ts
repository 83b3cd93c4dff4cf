/** A finished form on another day: the earlier order comes first, each answer leads on, and nothing is asked twice on a day. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { atOnce } from './at-once.ts';
import { sessionAt } from './session-at.ts';
import { finishedBefore, freshRecord, inputOf } from './session-model.ts';

const finished = finishedBefore(gardenPack);
const open = (had = {}, day?: string) => sessionAt(finished.at, { ...finished, ...had }, day);

describe('a finished form on another day', () => {
  it('shows the earlier order before anything else, also in another language', () => {
    const { session, screen } = open({ language: 'fr' });
    expect(screen()).toBe('looking-again');
    session.stop();
  });

  it('goes on to the summary when it is still right, and keeps that with both days', () => {
    const { session, screen, context } = open();
    session.send({ type: 'look.confirmed' });
    expect(screen()).toBe('summary');
    expect(context().record.looks).toMatchObject([
      { day: '2026-11-24', said: 'still-right', order: { day: '2026-11-20' } },
    ]);
    session.stop();
  });

  it('goes to the priorities when something has changed, and from there back to the summary', () => {
    const { session, screen, context } = open();
    session.send({ type: 'look.changed' });
    expect(screen()).toBe('priorities');
    expect(context().record.looks?.map(({ said }) => said)).toEqual(['changed']);
    session.send({ type: 'page.continued' });
    expect(screen()).toBe('summary');
    session.stop();
  });

  it('keeps the earlier order beside the one that is made then', () => {
    const { session, context } = open();
    const [first = []] = context().record.computedOrder?.groups ?? [];
    session.send({ type: 'look.changed' });
    session.send({ type: 'item.moved', item: first.at(-1) ?? '', by: -1 });
    const { looks, ownOrder } = context().record;
    expect(looks?.[0]?.order.groups).toEqual([first]);
    expect(ownOrder).toMatchObject({ day: '2026-11-24', groups: [[first.at(-1)], [first[0]]] });
    session.stop();
  });

  it('goes on without a word when it is not the time to look', () => {
    const { session, screen, context } = open();
    session.send({ type: 'look.postponed' });
    expect([screen(), context().record.looks]).toEqual(['summary', undefined]);
    session.stop();
  });

  it.each(['look.confirmed', 'look.changed', 'look.postponed'] as const)(
    'does not ask again on the same day after %s',
    (type) => {
      const { session, context } = open();
      session.send({ type });
      const { record } = context();
      session.stop();
      const again = sessionAt(finished.at, record);
      expect(again.screen()).toBe('summary');
      again.session.stop();
    },
  );
});

describe('a form that is opened without a look', () => {
  it.each([
    ['on the same day', {}, '2026-11-20'],
    ['with nothing in order', { answers: {} }, undefined],
    ['that never came to its order', { computedOrder: null }, undefined],
  ])('is one %s', (_, had, day) => {
    const { session, screen } = open(had, day);
    expect(screen()).toBe('summary');
    session.stop();
  });

  it('is one that is not finished', () => {
    const { session, screen } = sessionAt('asking', { computedOrder: finished.computedOrder });
    expect(screen()).toBe('team-questions');
    session.stop();
  });
});

describe('a copy that is opened from a file', () => {
  it.each([[[]], [[freshRecord(gardenPack)]]])('is looked at again as well, beside %j', (saved) => {
    const input = inputOf(gardenPack, freshRecord(gardenPack), saved);
    const machine = questionnaireMachine.provide({ actors: { readSaved: atOnce(() => saved) } });
    const session = createActor(machine, { input }).start();
    session.send({ type: 'device.chosen', device: 'own' });
    session.send({ type: 'file.chosen', file: new File([], 'summary.pdf') });
    const actorId = '0.questionnaire.journey.opening.restoring';
    session.send({ type: `xstate.done.actor.${actorId}`, output: finished, actorId } as never);
    session.send({ type: 'restore.confirmed' });
    expect(session.getSnapshot().matches({ journey: 'revisiting' })).toBe(true);
    expect(screenOf(session.getSnapshot())).toBe('loading');
    session.stop();
  });
});
