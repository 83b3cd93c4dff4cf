/** Why a file cannot be read. The name says it to the screens; the message is for developers. */
import { FileError } from '#domain/problems/problem.ts';

/** It does not begin like a PDF. */
export class NotAPdf extends FileError {
  override readonly name = 'NotAPdf';
  constructor() {
    super('There is no %PDF- in the first 1,024 bytes: this is another kind of file.');
  }
}

/** Larger than any summary. */
export class FileTooLarge extends FileError {
  override readonly name = 'FileTooLarge';
  constructor() {
    super('The file has more bytes than a summary can have.');
  }
}

/** Locked: nothing inside can be read without its key. */
export class FileEncrypted extends FileError {
  override readonly name = 'FileEncrypted';
  constructor() {
    super('The file is encrypted (/Encrypt), so its attachments cannot be read.');
  }
}

/** A PDF without our attachment. */
export class NoAnswersInside extends FileError {
  override readonly name = 'NoAnswersInside';
  constructor() {
    super('No attached file of this PDF holds answers of ours.');
  }
}

/** It has an attachment that could be ours, and it cannot be read whole. */
export class FileDamaged extends FileError {
  override readonly name = 'FileDamaged';
  constructor() {
    super('An attached file is cut off, changed, or larger than answers can be.');
  }
}

/** The browser has its name and not its bytes: it lies in a cloud, or on a device that is gone. */
export class FileUnreachable extends FileError {
  override readonly name = 'FileUnreachable';
  constructor(options?: ErrorOptions) {
    super('The browser did not give the bytes of the chosen file.', options);
  }
}

/** The reading worker was stopped. */
export class ReadingTooLong extends FileError {
  override readonly name = 'ReadingTooLong';
  constructor() {
    super('The file was not read within the time given, so the reading was stopped.');
  }
}

const errors = {
  NotAPdf,
  FileTooLarge,
  FileEncrypted,
  NoAnswersInside,
  FileDamaged,
} as const satisfies Record<string, new () => FileError>;
export type ReadProblem = keyof typeof errors;

/** Is it the name of an error above? For what comes out of a worker. */
export const isReadProblem = (name: string): name is ReadProblem => Object.hasOwn(errors, name);

/** The same error again, on this side of a worker. */
export const readErrorOf = (problem: ReadProblem): Error => new errors[problem]();
