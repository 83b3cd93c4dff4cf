/** Why no PDF was written. The name says it to the screens; the message is for developers. */
import { WritingError } from '#domain/problems/problem.ts';

/** A face could not be fetched. */
export class FontsUnavailable extends WritingError {
  override readonly name = 'FontsUnavailable';
  constructor() {
    super('A font file could not be fetched; the PDF needs it.');
  }
}

/** A part of the program or of the words could not be fetched, or the worker gave no answer. */
export class WriterUnavailable extends WritingError {
  override readonly name = 'WriterUnavailable';
  constructor(options?: ErrorOptions) {
    super('What writes the PDF could not be fetched or gave no answer in time.', options);
  }
}

/** A fault of the writer itself; the same job would fail again. */
export class WriteFailed extends WritingError {
  override readonly name = 'WriteFailed';
  constructor(reason: string) {
    super(`The PDF could not be written: ${reason}`);
  }
}
