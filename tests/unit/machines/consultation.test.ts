/** What a clinician writes beside a sheet: whatever happens next, it stays, and it stays with its own sheet. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  blankConsultation,
  isWritten,
  tickQuestion,
  type Consultation,
} from '#domain/clinic/consultation.ts';
import { consultationOf } from '#machines/review/machine.ts';
import { farmer, moment, parent } from '#tests/examples/answered-records.ts';
import { after, begin, chosen, codeOf, desk, happen, settled, type Happening } from './review-desk.ts';

const blank = blankConsultation(moment.day);
const first = farmer().id;
const second = parent().id;

/** Written beside whatever sheet stands open; nothing when none does. */
type Writing =
  | { does: 'tick'; question: string; ticked: boolean }
  | { does: 'note'; text: string }
  | { does: 'sign'; seen: Consultation['seen'] };
type Step = Writing | { does: 'happening'; event: Happening };

const text = fc.string({ maxLength: 30 });
const writing: fc.Arbitrary<Writing> = fc.oneof(
  fc.record({
    does: fc.constant('tick' as const),
    question: fc.constantFrom('kinds', 'healing', 'own-1'),
    ticked: fc.boolean(),
  }),
  fc.record({ does: fc.constant('note' as const), text }),
  fc.record({
    does: fc.constant('sign' as const),
    seen: fc.record({ name: text, day: fc.constantFrom(moment.day, '2026-01-02') }),
  }),
);
const happenings: Happening[] = [
  chosen('farmer.json', farmer()),
  chosen('child.json', parent()),
  chosen('birds.json', { title: 'A list of birds' }),
  { type: 'another.asked' },
  { type: 'sheet.returned' },
  { type: 'camera.asked' },
  { type: 'camera.stopped' },
  { type: 'language.chosen', language: 'fr' },
  { type: 'language.chosen', language: 'en' },
  { type: 'about.opened' },
  { type: 'aside.closed' },
];
const step: fc.Arbitrary<Step> = fc.oneof(
  writing,
  fc.constantFrom(...happenings).map((event) => ({ does: 'happening' as const, event })),
);

const eventOf = (sheet: string, write: Writing): Happening => {
  if (write.does === 'tick')
    return { type: 'question.ticked', sheet, question: write.question, ticked: write.ticked };
  return write.does === 'note'
    ? { type: 'note.changed', sheet, text: write.text }
    : { type: 'receipt.changed', sheet, seen: write.seen };
};
const noted = (before: Consultation, write: Writing): Consultation => {
  if (write.does === 'tick') return tickQuestion(before, write.question, write.ticked);
  return write.does === 'note' ? { ...before, agreed: write.text } : { ...before, seen: write.seen };
};

describe('what a clinician writes', () => {
  it('stays beside its own sheet through every way of files, camera, language and side page', async () => {
    desk.before = [{ type: 'camera.started', view: {} }];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const review = begin();
        await settled(review);
        const expected = new Map<string, Consultation>();
        for (const one of steps) {
          const { value, context } = review.getSnapshot();
          const open = value.file === 'showing' ? context.sheets[0]?.record.id : undefined;
          if (one.does === 'happening') await happen(review, one.event);
          else if (open !== undefined) {
            expected.set(open, noted(expected.get(open) ?? blank, one));
            await happen(review, eventOf(open, one));
          }
          for (const sheet of [first, second])
            expect(consultationOf(review.getSnapshot().context, sheet)).toEqual(expected.get(sheet) ?? blank);
        }
        review.stop();
      }),
      { numRuns: 200 },
    );
  });

  it('is found again when a code before the camera holds the same sheet', async () => {
    desk.before = [
      { type: 'camera.started', view: {} },
      { type: 'code.read', found: codeOf(farmer(), ['long-texts']) },
    ];
    const now = await after(
      chosen('farmer.json', farmer()),
      { type: 'note.changed', sheet: first, text: 'The lambs come first.' },
      chosen('child.json', parent()),
      { type: 'another.asked' },
      { type: 'camera.asked' },
    );
    expect(now.context.sheets.map(({ source }) => source)).toEqual(['camera']);
    expect(consultationOf(now.context, first).agreed).toBe('The lambs come first.');
  });

  it('is taken in only while a sheet stands open', async () => {
    const now = await after(chosen('farmer.json', farmer()), { type: 'another.asked' });
    expect(now.can({ type: 'note.changed', sheet: first, text: 'To nobody' })).toBe(false);
  });
});

describe('a consultation', () => {
  it('ticks a question once, and takes the tick back', () => {
    const ticked = tickQuestion(tickQuestion(blank, 'healing', true), 'healing', true);
    expect(ticked.talked).toEqual(['healing']);
    expect(tickQuestion(ticked, 'healing', false)).toEqual(blank);
  });

  it('is written as soon as there is a tick, a word or a name, and not by its day alone', () => {
    expect(isWritten(blank)).toBe(false);
    expect(isWritten({ ...blank, seen: { name: '', day: '2026-12-02' } })).toBe(false);
    expect(isWritten({ ...blank, talked: ['healing'] })).toBe(true);
    expect(isWritten({ ...blank, agreed: 'x' })).toBe(true);
    expect(isWritten({ ...blank, seen: { name: 'Dr. Lee', day: '' } })).toBe(true);
  });
});
