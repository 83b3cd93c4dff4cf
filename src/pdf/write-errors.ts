/** Why no PDF was written. The name says it to the screens; "Unavailable" at its end means that another try may help. */

/** A face could not be fetched. */
export class FontsUnavailable extends Error {
  override readonly name = 'FontsUnavailable';
  constructor() {
    super('A font file could not be fetched; the PDF needs it.');
  }
}

/** The worker's script could not be fetched, or the worker gave no answer. */
export class WriterUnavailable extends Error {
  override readonly name = 'WriterUnavailable';
  constructor() {
    super('The worker that writes the PDF could not be started or gave no answer in time.');
  }
}

/** A fault of the writer itself; the same job would fail again. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
  constructor(reason: string) {
    super(`The PDF could not be written: ${reason}`);
  }
}
