/** What the writer gets for any answers record, in any language, on either paper, for either reader; and the record that must come back. */
import fc from 'fast-check';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { paperSizes, type Paper } from '#pdf/page/paper.ts';
import type { SummaryJob } from '#pdf/write.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { examplePdf, moment } from '#tests/pdf-files/example-pdfs.ts';
import { anyFile } from '#tests/unit/domain/arbitrary-file.ts';

interface AnyPdf {
  readonly job: SummaryJob;
  readonly record: AnswersRecord;
}

const wish = fc.record({
  language: fc.constantFrom(...pack.questionnaire.languages),
  paper: fc.constantFrom(...(Object.keys(paperSizes) as Paper[])),
  audience: fc.constantFrom('everyone' as const, 'team' as const),
});

export const anyPdf: fc.Arbitrary<AnyPdf> = fc.tuple(anyFile, wish).map(([file, wished]) => ({
  job: examplePdf(file, wished),
  record: toShareable(file, pack, moment, wished.audience),
}));
