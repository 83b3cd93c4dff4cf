/** What page and PDF workers say to each other: one question, one answer. */
import type { SummaryJob } from './write.ts';

export type WriterQuestion = { readonly type: 'warm' } | { readonly type: 'write'; readonly job: SummaryJob };
export type WriterAnswer =
  | { readonly type: 'warm' }
  | { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }
  /** Name of the error. */
  | { readonly type: 'failed'; readonly problem: string };

export interface ReaderQuestion {
  readonly bytes: Uint8Array;
}
export type ReaderAnswer =
  | { readonly type: 'read'; readonly found: readonly unknown[] }
  | { readonly type: 'refused'; readonly problem: string };
