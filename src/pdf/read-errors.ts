/** Why a file cannot be read. The name says it to the screens; the message is for developers. */

/** It does not begin like a PDF. */
export class NotAPdf extends Error {
  override readonly name = 'NotAPdf';
  constructor() {
    super('There is no %PDF- in the first 1,024 bytes: this is another kind of file.');
  }
}

/** Larger than any summary. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
  constructor(bytes: number) {
    super(`The file has ${bytes} bytes, more than a summary can have.`);
  }
}

/** Locked: nothing inside can be read without its key. */
export class FileEncrypted extends Error {
  override readonly name = 'FileEncrypted';
  constructor() {
    super('The file is encrypted (/Encrypt), so its attachments cannot be read.');
  }
}

/** A PDF without our attachment. */
export class NoAnswersInside extends Error {
  override readonly name = 'NoAnswersInside';
  constructor() {
    super('No attached file of this PDF holds answers of ours.');
  }
}

/** The worker was stopped. */
export class ReadingTookTooLong extends Error {
  override readonly name = 'ReadingTookTooLong';
  constructor(milliseconds: number) {
    super(`The file was not read within ${milliseconds} ms, so the reading was stopped.`);
  }
}
