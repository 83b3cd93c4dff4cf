/** What page and PDF workers say to each other: one question, one answer. */
import type { FileProblem } from '#domain/problems/problem.ts';
import type { SummaryJob } from './write.ts';

/** Warm: fetch all that writing needs, so that it works when the network goes; `texts`: written up to now. `id` comes back with the answer. */
export type WriterQuestion =
  | { readonly type: 'warm'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'write'; readonly id: number; readonly job: SummaryJob };

/** What was written, and the characters that no face could draw. */
export interface WrittenBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly string[];
}

export type WriterAnswer =
  | { readonly type: 'warmed'; readonly id: number }
  | ({ readonly type: 'written'; readonly id: number } & WrittenBytes)
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly problem: 'fonts-unavailable' | 'write-failed';
      readonly reason: string;
    };

export interface ReaderQuestion {
  readonly bytes: Uint8Array;
}
export type ReaderAnswer =
  | { readonly type: 'read'; readonly found: readonly unknown[] }
  | { readonly type: 'refused'; readonly problem: FileProblem | 'unknown' };
