/** Somebody who types: whatever their rhythm, their words are on their way to be saved a moment after the first key. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import { longestWait, sendersTo } from '#ui/send-soon.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = (question: string, value: string): QuestionnaireEvent => ({
  type: 'answer.given',
  question,
  value,
});
const continued: QuestionnaireEvent = { type: 'page.continued' };

/** A person at a field, and what has been sent of it, with the time. */
function atAField() {
  const sent: { event: QuestionnaireEvent; at: number }[] = [];
  const senders = sendersTo((event) => void sent.push({ event, at: Date.now() }));
  return { ...senders, sent, events: () => sent.map(({ event }) => event) };
}

describe('somebody who types', () => {
  it('has every key sent within 200 ms, at whatever rhythm, in whichever fields, and in order', () => {
    const key = fc.record({ field: fc.constantFrom('hands', 'legs'), gap: fc.nat({ max: 400 }) });
    expect(longestWait).toBe(200);
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 80 }), (keys) => {
        const { sendSoon, sent } = atAField();
        const pressed = keys.map(({ field, gap }, index) => {
          vi.advanceTimersByTime(gap);
          sendSoon(words(field, String(index)));
          return { field, at: Date.now() };
        });
        vi.advanceTimersByTime(longestWait);
        const indexes = sent.map(({ event }) => ('value' in event ? Number(event.value) : -1));
        expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        pressed.forEach(({ field, at }, index) => {
          const carrier = sent.find(
            ({ event }, place) =>
              'question' in event && event.question === field && (indexes[place] ?? -1) >= index,
          );
          expect((carrier?.at ?? Infinity) - at).toBeLessThanOrEqual(longestWait);
        });
      }),
    );
  });

  it('has several keys sent as one: at most five times a second', () => {
    const { sendSoon, sent } = atAField();
    for (let key = 0; key < 100; key += 1) {
      sendSoon(words('hands', 'a'.repeat(key + 1)));
      vi.advanceTimersByTime(20);
    }
    expect(sent.length).toBeLessThanOrEqual(10);
  });

  it('and presses Continue, has the words sent first', () => {
    const { send, sendSoon, events } = atAField();
    sendSoon(words('hands', 'Hay'));
    send(continued);
    vi.advanceTimersByTime(longestWait);
    expect(events()).toEqual([words('hands', 'Hay'), continued]);
  });

  it('and leaves the page, has the words sent at once, and only once', () => {
    const { settle, sendSoon, events } = atAField();
    sendSoon(words('hands', 'Hay'));
    settle();
    expect(events()).toEqual([words('hands', 'Hay')]);
    vi.advanceTimersByTime(longestWait);
    expect(events()).toHaveLength(1);
  });
});
