/** Making the PDF and handing it over: one attempt after the other, each failure with a way out. A child of the summary. */
import { assign, fromPromise, setup } from 'xstate';
import { problemOf, WritingError, type WritingProblem } from '#domain/problems/problem.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Audience, Paper } from './questionnaire/events.ts';
import { MissingImplementation } from './missing-implementation.ts';

export interface PdfOrder {
  readonly record: AnswersRecord;
  /** everyone: without what is for the team alone. */
  readonly audience: Audience;
  readonly language: string;
  readonly paper: Paper;
}
export interface WrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** Characters that no face could draw; they are whole in the attached data. */
  readonly missing: readonly string[];
}
interface HandoverContext {
  readonly order: PdfOrder | null;
  readonly written: WrittenPdf | null;
  /** What stopped the writing. */
  readonly problem: WritingProblem | 'unknown' | null;
}
export type HandoverEvent =
  ({ type: 'pdf.asked' } & PdfOrder) | { type: 'pdf.retried' } | { type: 'file.seen' };

const handoverSetup = setup({
  types: {} as { context: HandoverContext; events: HandoverEvent },
  actors: {
    writePdf: fromPromise<WrittenPdf, PdfOrder>(() => Promise.reject(new MissingImplementation('writePdf'))),
  },
});

export const handoverMachine = handoverSetup.createMachine({
  id: 'handover',
  description: 'Making one PDF: one attempt after the other.',
  context: { order: null, written: null, problem: null },
  initial: 'resting',
  on: {
    'pdf.asked': {
      target: '.writing',
      actions: assign(({ event: { record, audience, language, paper } }) => ({
        order: { record, audience, language, paper },
        problem: null,
      })),
    },
  },
  states: {
    resting: { description: 'Nothing was asked for.' },
    writing: {
      description: 'It is being made.',
      /** One after the other. */
      on: { 'pdf.asked': {} },
      invoke: {
        src: 'writePdf',
        input: ({ context }) => {
          if (!context.order) throw new RangeError('Nothing was asked for: send pdf.asked first.');
          return context.order;
        },
        onDone: { target: 'written', actions: assign({ written: ({ event }) => event.output }) },
        onError: {
          target: 'failed',
          actions: assign({ problem: ({ event }) => problemOf(event.error, WritingError) }),
        },
      },
    },
    written: { description: 'It is there, to be saved or shared.', on: { 'file.seen': 'seen' } },
    seen: { description: 'The person has found the file.' },
    failed: {
      description: 'It could not be made; why, and another try.',
      on: { 'pdf.retried': { target: 'writing', actions: assign({ problem: null }) } },
    },
  },
});
