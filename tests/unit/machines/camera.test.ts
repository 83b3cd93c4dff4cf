/** Reading a code with the camera: every way through it, and that leaving it switches the camera off. */
import { getShortestPaths } from 'xstate/graph';
import { createActor, fromCallback } from 'xstate';
import { describe, expect, it } from 'vitest';
import { cameraMachine, type CameraEvent, type CameraNews } from '#machines/review/camera.ts';
import { farmer } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { codeOf } from './review-desk.ts';

const found = codeOf(farmer());
const view = { picture: 'of the camera' };
const news: CameraNews[] = [
  { type: 'camera.started', view },
  { type: 'camera.refused' },
  { type: 'camera.missing' },
  { type: 'camera.hidden' },
  { type: 'code.strange' },
  { type: 'code.read', found },
  { type: 'code.failed', problem: 'CodeTooNew' },
];

/** A camera on a desk: counts how many are on, and tells what happens before it. */
function begin() {
  const desk: { on: number; tell: (news: CameraNews) => void } = { on: 0, tell: () => undefined };
  const machine = cameraMachine.provide({
    actors: {
      useCamera: fromCallback<CameraEvent, typeof pack>(({ sendBack }) => {
        desk.on++;
        desk.tell = sendBack;
        return () => {
          desk.on--;
        };
      }),
    },
  });
  return { desk, camera: createActor(machine, { input: pack }).start() };
}

describe('a clinician with a camera', () => {
  it('is asked first, then sees what it sees, and another code does not stop the looking', () => {
    const { desk, camera } = begin();
    expect(camera.getSnapshot().value).toEqual({ on: 'asking' });
    desk.tell({ type: 'camera.started', view });
    expect(camera.getSnapshot().context).toMatchObject({ view, hasStrange: false });
    desk.tell({ type: 'code.strange' });
    expect(camera.getSnapshot().context.hasStrange).toBe(true);
    expect(camera.getSnapshot().value).toEqual({ on: 'looking' });
    desk.tell({ type: 'code.read', found });
    expect(camera.getSnapshot().output).toEqual({ found });
  });

  it.each(['camera.refused', 'camera.missing', 'camera.hidden'] as const)(
    'has it off after %s, and can turn it on again',
    (type) => {
      const { desk, camera } = begin();
      desk.tell({ type: 'camera.started', view });
      desk.tell({ type });
      expect(desk.on).toBe(0);
      camera.send({ type: 'camera.retried' });
      expect(desk.on).toBe(1);
      expect(camera.getSnapshot().context.view).toBeNull();
    },
  );

  it.each(news)('has no camera on but in the states that show one: $type', (first) => {
    for (const second of news) {
      const { desk, camera } = begin();
      desk.tell(first);
      desk.tell(second);
      expect(desk.on).toBe(camera.getSnapshot().matches('on') ? 1 : 0);
      camera.stop();
      expect(desk.on).toBe(0);
    }
  });

  it('is told that it cannot be used when nothing implements its actor', () => {
    const camera = createActor(cameraMachine, { input: pack }).start();
    expect(camera.getSnapshot().matches('missing')).toBe(true);
  });
});

describe('every way through the camera', () => {
  const events: CameraEvent[] = [...news, { type: 'camera.retried' }];
  const states = getShortestPaths(cameraMachine, { input: pack, events }).map(({ state }) => state);

  it('reaches every state', () => {
    const reached = new Set(states.map(({ value }) => JSON.stringify(value)));
    expect(reached.size).toBe(6);
  });

  it('can be turned on again, or is looking, or is at its end', () => {
    for (const state of states)
      expect(state.matches('on') || state.status === 'done' || state.can({ type: 'camera.retried' })).toBe(
        true,
      );
  });

  it('ends with a sheet, or with the name of what is wrong with it', () => {
    const ends = states.filter(({ status }) => status === 'done').map(({ output }) => output);
    expect(ends).toEqual(expect.arrayContaining([{ found }, { problem: 'CodeTooNew' }]));
  });
});
