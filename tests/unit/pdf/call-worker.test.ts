/** The worker that writes, seen from the page: one for many questions, and another one after it broke. */
import { afterEach, expect, test, vi } from 'vitest';
import { readInWorker } from '#pdf/call-reader.ts';
import { createPdfWriter } from '#pdf/call-worker.ts';
import type { WriterAnswer, WriterQuestion } from '#pdf/worker-messages.ts';
import { jobOf, summaryWith } from './sample.ts';

const job = jobOf(summaryWith('x'), {});
const written = { bytes: new Uint8Array([1]), missing: [] };

/** What the platform gives for a worker, with a script of our choosing. */
class ScriptedWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  constructor(readonly script: (asked: unknown, worker: ScriptedWorker) => void) {}
  postMessage(asked: unknown): void {
    queueMicrotask(() => this.script(asked, this));
  }
  answer(data: unknown): void {
    this.onmessage?.({ data });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

/** Each script in turn for each worker that is started. */
function starting(...scripts: ((asked: WriterQuestion, worker: ScriptedWorker) => void)[]) {
  const started: ScriptedWorker[] = [];
  const start = () => {
    const script = scripts[started.length] ?? (() => undefined);
    const worker = new ScriptedWorker((asked, self) => script(asked as WriterQuestion, self));
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { start, started };
}

const writes = ({ id }: WriterQuestion, worker: ScriptedWorker): void =>
  worker.answer({ type: 'written', id, ...written } satisfies WriterAnswer);

afterEach(() => void vi.useRealTimers());

test('starts one worker for many questions, and none before the first', async () => {
  const { start, started } = starting(writes);
  const writer = createPdfWriter(start);
  expect(started).toHaveLength(0);
  expect(await Promise.all([writer.write(job), writer.write(job)])).toEqual([written, written]);
  expect(started).toHaveLength(1);
});

test('names fonts that cannot be fetched, and asks the same worker again', async () => {
  let isOnline = false;
  const { start, started } = starting((asked, worker) => {
    if (isOnline) writes(asked, worker);
    else worker.answer({ type: 'failed', id: asked.id, problem: 'fonts-unavailable', reason: 'offline' });
  });
  const writer = createPdfWriter(start);
  await expect(writer.warm([])).rejects.toMatchObject({ name: 'FontsUnavailable' });
  isOnline = true;
  expect(await writer.write(job)).toEqual(written);
  expect(started).toHaveLength(1);
});

test('starts another worker after one that broke', async () => {
  const { start, started } = starting((_asked, worker) => worker.onerror?.(), writes);
  const writer = createPdfWriter(start);
  await expect(writer.write(job)).rejects.toMatchObject({ name: 'WriterUnavailable' });
  expect(started[0]?.isEnded).toBe(true);
  expect(await writer.write(job)).toEqual(written);
});

test('gives up on a worker that never answers', async () => {
  vi.useFakeTimers();
  const { start, started } = starting(() => undefined);
  const refused = expect(createPdfWriter(start).write(job)).rejects.toMatchObject({
    name: 'WriterUnavailable',
  });
  await vi.advanceTimersByTimeAsync(30_000);
  await refused;
  expect(started[0]?.isEnded).toBe(true);
});

test('says the fault of a job that cannot be written', async () => {
  const { start } = starting(({ id }, worker) =>
    worker.answer({ type: 'failed', id, problem: 'write-failed', reason: 'RangeError' }),
  );
  await expect(createPdfWriter(start).write(job)).rejects.toMatchObject({ name: 'WriteFailed' });
});

test('ends a reader that takes longer than two seconds', async () => {
  vi.useFakeTimers();
  const worker = new ScriptedWorker(() => undefined);
  const reading = readInWorker(new Uint8Array(1), () => worker as unknown as Worker);
  const refused = expect(reading).rejects.toMatchObject({ name: 'ReadingTooLong' });
  await vi.advanceTimersByTimeAsync(2000);
  await refused;
  expect(worker.isEnded).toBe(true);
});

test('hands on what a reader found, or the name of its refusal', async () => {
  const reader = (data: unknown) => () =>
    new ScriptedWorker((_asked, worker) => worker.answer(data)) as unknown as Worker;
  expect(await readInWorker(new Uint8Array(1), reader({ type: 'read', found: [1] }))).toEqual([1]);
  const refusing = reader({ type: 'refused', problem: 'NotAPdf' });
  await expect(readInWorker(new Uint8Array(1), refusing)).rejects.toMatchObject({ name: 'NotAPdf' });
});
