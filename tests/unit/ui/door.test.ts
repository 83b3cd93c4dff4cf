/** The first page while the session is on its way: nothing that is pressed is lost, and a failure is told. */
import { describe, expect, it } from 'vitest';
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import { Door } from '#ui/door.svelte.ts';

interface Attempt {
  readonly happened: () => readonly QuestionnaireEvent[];
  readonly fail: () => void;
}

function atDoor() {
  const attempts: Attempt[] = [];
  const door = new Door({
    language: 'en',
    languages: ['en', 'fr'],
    version: '1',
    address: 'https://example.org',
    words: {},
    saved: [],
    deviceIsGiven: false,
    fetchAhead: () => undefined,
    enter: (happened) =>
      new Promise((_, reject) => {
        attempts.push({ happened, fail: () => reject(new TypeError('no network')) });
      }),
  });
  const last = () => {
    const attempt = attempts.at(-1);
    if (!attempt) throw new RangeError('Nobody tried to enter.');
    return attempt;
  };
  return { door, attempts, last };
}

const own = { type: 'device.chosen', device: 'own' } as const;
const shared = { type: 'device.chosen', device: 'shared' } as const;
const start = { type: 'sitting.started' } as const;
const about = { type: 'about.opened' } as const;

describe('somebody on the first page', () => {
  it('who presses Start first is asked whose device it is', () => {
    const { door, attempts } = atDoor();
    door.send(start);
    expect([door.problem, attempts.length]).toEqual(['device-not-chosen', 0]);
    door.send(own);
    expect(door.problem).toBeNull();
  });

  it('who presses something else while Start is on its way has both', () => {
    const { door, attempts, last } = atDoor();
    door.send(own);
    door.send(start);
    door.send(about);
    expect(attempts).toHaveLength(1);
    expect(last().happened()).toEqual([own, start, about]);
  });

  it('who says at the last moment that the device is shared has that count', () => {
    const { door, last } = atDoor();
    door.send(own);
    door.send(start);
    door.send(shared);
    expect(last().happened()).toEqual([shared, start]);
  });

  it('reads that it could not be loaded, and what was pressed is tried again', async () => {
    const { door, last } = atDoor();
    door.send(own);
    door.send(start);
    expect(door.isEntering).toBe(true);
    last().fail();
    await expect.poll(() => door.problem).toBe('not-loaded');
    expect(door.isEntering).toBe(false);
    door.send({ type: 'words.retried' });
    expect(door.problem).toBeNull();
    expect(last().happened()).toEqual([own, start]);
  });

  it('who wants something else after that has it, and not what failed before', async () => {
    const { door, last } = atDoor();
    door.send(own);
    door.send(about);
    last().fail();
    await expect.poll(() => door.problem).toBe('not-loaded');
    door.send(start);
    expect(last().happened()).toEqual([own, start]);
  });
});
