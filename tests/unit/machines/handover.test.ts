/** Making the PDF: one attempt after the other, each failure with a way out. */
import { describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { handoverMachine, type PdfOrder, type WrittenPdf } from '#machines/handover.ts';
import { FontsUnavailable } from '#pdf/write-errors.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { service } from './session.ts';

const record = exampleRecord('amina-knee');
const pdf: WrittenPdf = {
  bytes: new TextEncoder().encode('%PDF-1.7'),
  fileName: 'my-summary-2026-11-24.pdf',
  missing: [],
};
const asked = { type: 'pdf.asked', record, audience: 'everyone', language: 'en', paper: 'letter' } as const;

function atSummary() {
  const writing = service<WrittenPdf, PdfOrder>();
  const machine = handoverMachine.provide({ actors: { writePdf: writing.logic } });
  const handover = createActor(machine).start();
  const until = (state: 'written' | 'failed') =>
    waitFor(handover, (snapshot) => snapshot.matches(state), { timeout: 1000 });
  return { handover, writing, until, now: () => handover.getSnapshot() };
}

describe('somebody who asks for the PDF', () => {
  it('gets it in the language and on the paper they asked for', async () => {
    const { handover, writing, until } = atSummary();
    handover.send(asked);
    expect(writing.last().input).toEqual({ record, audience: 'everyone', language: 'en', paper: 'letter' });
    writing.last().answer(pdf);
    expect((await until('written')).context.written).toEqual(pdf);
  });

  it('gets one file, however often they press while it is made', () => {
    const { handover, writing } = atSummary();
    handover.send(asked);
    handover.send(asked);
    expect(writing.calls).toHaveLength(1);
  });

  it('is told what went wrong and tries again with the same order', async () => {
    const { handover, writing, until } = atSummary();
    handover.send({ ...asked, language: 'fr' });
    writing.last().fail(new FontsUnavailable());
    expect((await until('failed')).context.problem).toBe('FontsUnavailable');
    handover.send({ type: 'pdf.retried' });
    expect(handover.getSnapshot().context.problem).toBeNull();
    expect(writing.last().input).toMatchObject({ language: 'fr', paper: 'letter' });
    writing.last().answer(pdf);
    expect((await until('written')).context.written).toEqual(pdf);
  });

  it('may ask for another paper after a failure', async () => {
    const { handover, writing, until } = atSummary();
    handover.send(asked);
    writing.last().fail(new Error('no'));
    await until('failed');
    handover.send({ ...asked, paper: 'a4' });
    expect(writing.last().input.paper).toBe('a4');
  });

  it('says that they found the file, and may make another one after it', async () => {
    const { handover, writing, until, now } = atSummary();
    handover.send(asked);
    writing.last().answer(pdf);
    await until('written');
    handover.send({ type: 'file.seen' });
    expect(now().matches('seen')).toBe(true);
    handover.send({ ...asked, language: 'fr' });
    expect(now().matches('writing')).toBe(true);
  });
});

describe('a retry that nobody needs', () => {
  it('changes nothing', () => {
    const { handover, writing, now } = atSummary();
    handover.send({ type: 'pdf.retried' });
    handover.send({ type: 'file.seen' });
    expect([now().value, writing.calls.length]).toEqual(['resting', 0]);
  });
});
