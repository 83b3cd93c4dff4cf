/** What a page and the worker that finds codes say to each other: one question, one answer. */
import type { Patience } from './qr-codes.ts';

export interface FinderQuestion {
  /** A file's bytes, or one frame of the camera. */
  readonly picture: Blob | ImageBitmap;
  readonly patience: Patience;
}
export type FinderAnswer =
  { readonly type: 'found'; readonly codes: readonly string[] } | { readonly type: 'unreadable' | 'failed' };
