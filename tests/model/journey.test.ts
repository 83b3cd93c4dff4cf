/** Every place, question and transition of the session is reached, and its laws hold on each path. */
import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, initialTransition, transition, type AnyStateNode } from 'xstate';
import { questionnaire } from '#content/pack.ts';
import { answersOnPath } from '#domain/record/answer.ts';
import { packOf } from '#domain/pack/pack.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { placeOf } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { atOnce } from './at-once.ts';
import { corners, everything, pathsThrough, type Path } from './paths.ts';
import { freshRecord, inputOf, journeyEventsIn, moment, positionOf } from './session-model.ts';
import { steered } from './steering.ts';

const pack = packOf(questionnaire);
const journeys = pathsThrough(pack, freshRecord(pack), journeyEventsIn, positionOf);
const idsOf = (paths: readonly Path[]) => new Set(paths.map(({ state }) => state.context.record.at));

describe('the journey of somebody who answers nothing', () => {
  it('passes every page that is asked of everyone', () => {
    const reached = idsOf(journeys);
    expect(placesOnPath(freshRecord(pack), pack).filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it.each(journeys.map((path) => [positionOf(path.state), path] as const))(
    'can be walked to %s',
    (_, path) => {
      const session = createActor(questionnaireMachine, {
        input: inputOf(pack, freshRecord(pack), [freshRecord(pack)]),
      }).start();
      for (const { event } of path.steps) session.send(event);
      expect(positionOf(session.getSnapshot())).toBe(positionOf(path.state));
      session.stop();
    },
  );
});

describe('a page or question that waits for an answer', () => {
  const { steps, ending, tooMuch } = pack.questionnaire;
  const pages = [...steps.flatMap((step) => step.pages), ...ending];
  it.each(pages.filter(({ when }) => when).map((page) => [page.id, page] as const))(
    'is there: page %s',
    (id, page) => {
      const record = steered(freshRecord(pack), page.when, pack, moment);
      expect(placesOnPath(record, pack).map((place) => place.page.id)).toContain(id);
    },
  );

  const placed = pages.flatMap((page) => (page.questions ?? []).map((id) => [id, page] as const));
  it.each(placed)('is asked: question %s', (id, page) => {
    const question = pack.questionById.get(id);
    const record = steered(steered(freshRecord(pack), page.when, pack, moment), question?.when, pack, moment);
    const place = placesOnPath(record, pack).find((candidate) => candidate.page.id === page.id);
    expect(place && questionsOnPage(place, record, pack).map((asked) => asked.id)).toContain(id);
  });

  it('leaves no question of the pack without a page', () => {
    const onPages = new Set([...placed.map(([id]) => id), ...tooMuch]);
    expect(pack.questionnaire.questions.filter(({ id }) => !onPages.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('every corner of the session', () => {
  const nodes = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodes)];
  const all = nodes(questionnaireMachine.root);
  const passing = new Set([
    'questionnaire.journey.walking.moving',
    'questionnaire.journey.opening.read',
    'questionnaire.journey.opening.kept',
    'questionnaire.journey.elsewhere.unread',
    'questionnaire.journey.catchingUp.unread',
    'questionnaire.journey.twoCopies.unkept',
    'questionnaire.journey.twoCopies.chosen',
    'questionnaire.journey.comparing',
  ]);

  it('is reached', () => {
    const reached = new Set(corners.flatMap(({ state }) => state._nodes.map(({ id }) => id)));
    expect(all.map(({ id }) => id).filter((id) => !reached.has(id) && !passing.has(id))).toEqual([]);
  });

  it('shows a screen, and each of them has a way on', () => {
    const ends = new Set(['erased', 'closed']);
    for (const { state } of corners) {
      const ways = everything(state).filter((event) => state.can(event));
      expect([screenOf(state), ways.length > 0 || ends.has(screenOf(state))]).toEqual([
        screenOf(state),
        true,
      ]);
    }
  });

  it('has the words of a screen on their way, or says that they did not come, wherever it waits for them', () => {
    const [beginning] = initialTransition(questionnaireMachine, inputOf(pack, freshRecord(pack)));
    const [owned] = transition(questionnaireMachine, beginning, { type: 'device.chosen', device: 'own' });
    const opened = [beginning, owned].flatMap((state) =>
      everything(state).map((event) => transition(questionnaireMachine, state, event)[0]),
    );
    const waiting = [...opened, ...corners.map(({ state }) => state)].filter(
      (state) => screenOf(state) === 'loading' && !state.hasTag('alone'),
    );
    expect(waiting.length).toBeGreaterThan(5);
    for (const { value } of waiting) expect(value).toMatchObject({ words: 'loading' });
  });

  it('takes every event it has a transition for', () => {
    const taken = new Set(corners.flatMap(({ steps }) => steps.map(({ event }) => event.type)));
    const sent = new Set(
      corners.flatMap(({ state }) =>
        everything(state)
          .filter((event) => state.can(event))
          .map(({ type }) => type),
      ),
    );
    /** Sent by the machine to itself; that it is reached shows in the state that it leads to. */
    const raised = ['erase.agreed', 'closing.agreed', 'save.failed'];
    const named = all
      .flatMap((node) => Object.keys(node.config.on ?? {}))
      .filter((name) => !raised.includes(name));
    const covers = (type: string, name: string) =>
      name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : type === name;
    expect(named.filter((name) => ![...taken, ...sent].some((type) => covers(type, name)))).toEqual([]);
  });
});

describe('the laws of the journey', () => {
  it('gives back the same answers after Back and Continue', () => {
    for (const { state } of journeys.filter(({ state: { value } }) =>
      JSON.stringify(value).includes('walking'),
    )) {
      const session = createActor(questionnaireMachine, {
        input: inputOf(pack, state.context.record),
      }).start();
      session.send({ type: 'device.chosen', device: 'shared' });
      session.send({ type: 'sitting.started' });
      const before = session.getSnapshot().context.record;
      session.send({ type: 'page.backed' });
      if (session.getSnapshot().matches({ journey: 'welcome' })) session.send({ type: 'sitting.started' });
      else session.send({ type: 'page.continued' });
      expect(answersOnPath(session.getSnapshot().context.record, pack)).toMatchObject(
        answersOnPath(before, pack),
      );
      session.stop();
    }
  });

  it('stands at the same place after a reload', () => {
    for (const { state } of journeys) {
      const { record } = state.context;
      if (record.at === '') continue;
      const machine = questionnaireMachine.provide({ actors: { readSaved: atOnce(() => [record]) } });
      const session = createActor(machine, {
        input: inputOf(pack, freshRecord(pack), [record]),
      }).start();
      session.send({ type: 'sitting.resumed', id: record.id });
      expect(placeOf(session.getSnapshot().context).id).toBe(record.at);
      session.stop();
    }
  });

  it('saves every change of somebody on their own device', async () => {
    const saved: AnswersRecord[] = [];
    const machine = questionnaireMachine.provide({
      actors: {
        saveRecord: fromPromise(({ input }) => {
          saved.push(input.record);
          return Promise.resolve('14:05');
        }),
      },
    });
    const session = createActor(machine, { input: inputOf(gardenPack, freshRecord(gardenPack)) }).start();
    session.send({ type: 'device.chosen', device: 'own' });
    session.send({ type: 'sitting.started' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    await expect.poll(() => saved.at(-1)?.answers['start.why']?.value).toBe('food');
    session.stop();
  });

  it('saves nothing on a shared device', () => {
    const session = createActor(questionnaireMachine, {
      input: inputOf(gardenPack, freshRecord(gardenPack)),
    }).start();
    session.send({ type: 'device.chosen', device: 'shared' });
    session.send({ type: 'sitting.started' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    expect(session.getSnapshot().matches({ saving: 'unsaved' })).toBe(true);
    session.stop();
  });
});
