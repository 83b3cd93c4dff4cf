/** A clinician's desk without a browser: files made up on the spot, a camera that tells what it is told, and words that come while there is a network. */
import { createActor, fromCallback, fromPromise, waitFor, type EventFromLogic } from 'xstate';
import type { OneSheet } from '#domain/qr-code/read-rows.ts';
import { oneRecordOf } from '#domain/parsing/single-record.ts';
import { cameraMachine, type CameraEvent, type CameraNews } from '#machines/review/camera.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { reviewMachine, type ReadSheet } from '#machines/review/machine.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack, wordsIn } from '#tests/packs/bone-cancer.ts';

export type Happening = EventFromLogic<typeof reviewMachine>;

export const desk: {
  isOnline: boolean;
  /** What the camera tells as soon as it is on. */ before: CameraNews[];
  /** Cameras that are on. */ on: number;
} = { isOnline: true, before: [], on: 0 };

export const chosen = (name: string, content: unknown): Happening => {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const file: ChosenFile = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  return { type: 'file.chosen', file };
};

/** What a code before the camera says. */
export const codeOf = (record: OneSheet['record'], missing: OneSheet['missing'] = []): OneSheet => ({
  record,
  missing,
  checkWord: { status: 'carried', word: 'CHJLMP' },
  hasOthers: false,
});

export const input = {
  pack,
  language: 'en',
  address: 'https://example.org',
  frames: { en: wordsIn('en'), fr: wordsIn('fr') },
  now: () => moment,
};

const cameraOnDesk = fromCallback<CameraEvent, typeof pack>(({ sendBack }) => {
  desk.on++;
  for (const news of desk.before) sendBack(news);
  return () => {
    desk.on--;
  };
});
const machine = reviewMachine.provide({
  actors: {
    readFile: fromPromise(async ({ input: file }: { input: ChosenFile }): Promise<ReadSheet> => ({
      ...oneRecordOf([JSON.parse(new TextDecoder().decode(await file.arrayBuffer()))], pack),
      missing: [],
      source: 'file',
    })),
    loadWords: fromPromise(({ input: language }: { input: string }) =>
      desk.isOnline
        ? Promise.resolve(wordsIn(language))
        : Promise.reject(new TypeError('The network is gone.')),
    ),
    camera: cameraMachine.provide({ actors: { useCamera: cameraOnDesk } }),
  },
});

export const begin = () => createActor(machine, { input }).start();
type ReviewAtDesk = ReturnType<typeof begin>;

export const settled = (review: ReviewAtDesk) =>
  waitFor(review, (now) => !now.matches({ file: 'reading' }) && !now.matches({ words: 'loading' }));

/** Sends one and waits for what comes of it. */
export async function happen(review: ReviewAtDesk, event: Happening): Promise<void> {
  review.send(event);
  await settled(review);
}

export async function after(...events: Happening[]): Promise<ReturnType<ReviewAtDesk['getSnapshot']>> {
  const review = begin();
  await settled(review);
  for (const event of events) await happen(review, event);
  return review.getSnapshot();
}
