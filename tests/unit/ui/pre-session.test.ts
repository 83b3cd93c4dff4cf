/** The first page while the session is on its way: nothing that is pressed is lost, and a failure is told. */
import { describe, expect, it } from 'vitest';
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import { PreSession } from '#ui/pre-session.svelte.ts';

interface Attempt {
  readonly happened: () => readonly QuestionnaireEvent[];
  readonly fail: () => void;
}

const clinic = { languages: ['en', 'fr'], address: 'https://example.org', deviceIsGiven: false };
const sharedClinic = { ...clinic, deviceIsGiven: true };

function beforeSession() {
  const attempts: Attempt[] = [];
  const preSession = new PreSession({
    language: 'en',
    version: '1',
    words: {},
    saved: [],
    clinic,
    prefetch: () => undefined,
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
  return { preSession, attempts, last };
}

const own = { type: 'device.chosen', device: 'own' } as const;
const shared = { type: 'device.chosen', device: 'shared' } as const;
const start = { type: 'sitting.started' } as const;
const about = { type: 'about.opened' } as const;

describe('somebody on the first page', () => {
  it('who presses Start first is asked whose device it is', () => {
    const { preSession, attempts } = beforeSession();
    preSession.send(start);
    expect([preSession.problem, attempts.length]).toEqual(['device-not-chosen', 0]);
    preSession.send(own);
    expect(preSession.problem).toBeNull();
  });

  it('who presses something else while Start is on its way has both', () => {
    const { preSession, attempts, last } = beforeSession();
    preSession.send(own);
    preSession.send(start);
    preSession.send(about);
    expect(attempts).toHaveLength(1);
    expect(last().happened()).toEqual([own, start, about]);
  });

  it('who says at the last moment that the device is shared has that count', () => {
    const { preSession, last } = beforeSession();
    preSession.send(own);
    preSession.send(start);
    preSession.send(shared);
    expect(last().happened()).toEqual([shared, start]);
  });

  it('reads that it could not be loaded, and what was pressed is tried again', async () => {
    const { preSession, last } = beforeSession();
    preSession.send(own);
    preSession.send(start);
    expect(preSession.isEntering).toBe(true);
    last().fail();
    await expect.poll(() => preSession.problem).toBe('not-loaded');
    expect(preSession.isEntering).toBe(false);
    preSession.send({ type: 'words.retried' });
    expect(preSession.problem).toBeNull();
    expect(last().happened()).toEqual([own, start]);
  });

  it('who wants something else after that has it, and not what failed before', async () => {
    const { preSession, last } = beforeSession();
    preSession.send(own);
    preSession.send(about);
    last().fail();
    await expect.poll(() => preSession.problem).toBe('not-loaded');
    preSession.send(start);
    expect(last().happened()).toEqual([own, start]);
  });
});

describe('settings that are late', () => {
  it('say whose device it is, and Start that waited for it goes on', () => {
    const { preSession, attempts, last } = beforeSession();
    preSession.send(start);
    expect(attempts).toHaveLength(0);
    preSession.learn(sharedClinic);
    expect(preSession.problem).toBeNull();
    expect(preSession.deviceIsGiven).toBe(true);
    expect(last().happened()).toEqual([start]);
  });

  it('start nothing that nobody asked for, nor twice', () => {
    const { preSession, attempts } = beforeSession();
    preSession.learn(sharedClinic);
    preSession.learn(sharedClinic);
    expect(attempts).toHaveLength(0);
  });

  it('that leave the device to the person do not answer for them', () => {
    const { preSession, attempts } = beforeSession();
    preSession.send(start);
    preSession.learn({ ...clinic, languages: ['fr'] });
    expect([preSession.problem, attempts.length]).toEqual(['device-not-chosen', 0]);
    expect(preSession.languages).toEqual(['fr']);
  });

  it('count more than "own" that was chosen before they came: nothing is kept on the clinic\'s device', () => {
    const { preSession, attempts, last } = beforeSession();
    preSession.send(start);
    preSession.send(own);
    preSession.learn(sharedClinic);
    expect(attempts).toHaveLength(0);
    preSession.send(start);
    expect(last().happened()).toEqual([start]);
  });
});
