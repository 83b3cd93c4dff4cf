/** The door of the writer: summary data, paper and attachments become the bytes of a PDF. Pure and synchronous. */
import type { Summary } from '#domain/summary/summary.ts';
import { TaggedDocument } from './document.ts';
import type { Faces } from './faces.ts';
import type { Attachment } from './file/attachments.ts';
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import { paperSizes, type Paper } from './page/paper.ts';
import { writeSheet } from './sheet/sheet.ts';

export interface SummaryJob {
  readonly summary: Summary;
  readonly paper: Paper;
  /** ISO 8601 with offset. */
  readonly made: string;
  readonly producer: string;
  readonly attachments: readonly Attachment[];
}

/** The same job gives the same bytes. `faces`: loaded for the texts of this summary. */
export function writeSummaryPdf(job: SummaryJob, faces: Faces): Uint8Array<ArrayBuffer> {
  const { summary, paper, made, producer, attachments } = job;
  const document = new TaggedDocument();
  writeSheet(document, summary, faces, paperSizes[paper]);
  const title = sanitiseText(summary.title);
  return document.bytes({ title, language: summary.language, made, producer }, attachments);
}

/** Languages of passages that are in another one than the summary, the first one first. */
export const languagesIn = ({ first, rest }: Summary): string[] =>
  [...first, ...rest].flatMap(({ lines }) => lines.flatMap(({ lang }) => lang ?? []));
