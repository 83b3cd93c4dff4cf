/** Reading a code with the camera: asked for, looking, and each end with a way on. A child of the review; leaving it switches the camera off. */
import { assign, fromCallback, setup } from 'xstate';
import type { Pack } from '#domain/pack/pack.ts';
import type { ReadingProblem } from '#domain/problems/problem.ts';
import type { OneSheet } from '#domain/qr-code/read-rows.ts';
import { MissingImplementation } from '#machines/missing-implementation.ts';

/** What the actor that holds the camera tells. */
export type CameraNews =
  /** `view`: what the browser shows the picture in; screens know its kind. */
  | { type: 'camera.started'; view: object }
  /** The person or the browser said no. */
  | { type: 'camera.refused' }
  /** There is none, or another program has it. */
  | { type: 'camera.missing' }
  /** The page went out of sight, and the camera off. */
  | { type: 'camera.hidden' }
  /** A code, but not one of ours. */
  | { type: 'code.strange' }
  | { type: 'code.read'; found: OneSheet }
  /** One of ours that cannot be shown. */
  | { type: 'code.failed'; problem: ReadingProblem };
export type CameraEvent = CameraNews | { type: 'camera.retried' };

export type CameraResult = { readonly found: OneSheet } | { readonly problem: ReadingProblem };
interface CameraContext {
  readonly pack: Pack;
  readonly view: object | null;
  /** Another code is or was in the frame. */
  readonly hasStrange: boolean;
  readonly result: CameraResult | null;
}

const cameraSetup = setup({
  types: {} as {
    context: CameraContext;
    events: CameraEvent;
    input: Pack;
    output: CameraResult;
  },
  actors: {
    useCamera: fromCallback<CameraEvent, Pack>(() => {
      throw new MissingImplementation('useCamera');
    }),
  },
});

const again = { on: { 'camera.retried': 'on' } } as const;

export const cameraMachine = cameraSetup.createMachine({
  id: 'camera',
  description: 'Reading a code with the camera; leaving it switches the camera off.',
  context: ({ input }) => ({ pack: input, view: null, hasStrange: false, result: null }),
  initial: 'on',
  states: {
    on: {
      description: 'The camera is asked for, or on.',
      entry: cameraSetup.assign({ view: null, hasStrange: false }),
      invoke: { src: 'useCamera', input: ({ context }) => context.pack, onError: 'missing' },
      initial: 'asking',
      states: {
        asking: {
          description: 'The browser asks the person.',
          on: {
            'camera.started': { target: 'looking', actions: assign({ view: ({ event }) => event.view }) },
          },
        },
        looking: {
          description: 'A code is looked for.',
          on: {
            'code.strange': { actions: assign({ hasStrange: true }) },
            'code.read': {
              target: '#camera.done',
              actions: assign({ result: ({ event }) => ({ found: event.found }) }),
            },
            'code.failed': {
              target: '#camera.done',
              actions: assign({ result: ({ event }) => ({ problem: event.problem }) }),
            },
          },
        },
      },
      on: { 'camera.refused': 'refused', 'camera.missing': 'missing', 'camera.hidden': 'resting' },
    },
    resting: { ...again, description: 'The page went out of sight, and the camera off.' },
    refused: { ...again, description: 'The person or the browser said no.' },
    missing: { ...again, description: 'There is none, or another program has it.' },
    done: { description: 'A code was read, or cannot be shown.', type: 'final' },
  },
  output: ({ context }) => context.result ?? { problem: 'unknown' },
});
