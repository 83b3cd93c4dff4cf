/** What can go wrong, by name. Screens keep their words in a record of these, so that the compiler refuses a problem without words. */

/** Why the answers in a file cannot be opened. */
export type FileProblem =
  | 'FileDamaged'
  | 'FileEncrypted'
  | 'FileTooLarge'
  | 'FileUnreachable'
  | 'NoAnswersInside'
  | 'NotAPdf'
  | 'NotOurRecord'
  | 'OtherQuestionnaire'
  | 'ReaderUnavailable'
  | 'ReadingTooLong'
  | 'RecordInvalid'
  | 'RecordTooNew'
  | 'SeveralSheets';

/** Why the QR code in a picture, or before the camera, gives no answers. */
export type CodeProblem =
  | 'CodeDamaged'
  | 'CodeTooNew'
  | 'LookingTooLong'
  | 'NoCodeInPicture'
  | 'NotOurCode'
  | 'PictureTooLarge'
  | 'PictureUnreadable';

/** Why the care team sees no answers. */
export type ReadingProblem = FileProblem | CodeProblem | 'unknown';

/** Why nothing could be kept, found or erased on this device. */
export type StorageProblem =
  'StorageErased' | 'StorageFull' | 'StorageNewer' | 'StorageOvertaken' | 'StorageRefused' | 'StorageSilent';

/** What a person reads of, besides the PDF. */
export type SessionProblem = StartProblem | FileProblem | StorageProblem | 'unknown';

/** Why there is no PDF. */
export type WritingProblem = 'FontsUnavailable' | 'WriteFailed' | 'WriterUnavailable';

/** Why the first page stays. */
export type StartProblem = 'device-not-chosen' | 'not-loaded';

// An error that somebody is told of is of one of these kinds: a new one has a name of the list, or does not compile.
export abstract class FileError extends Error {
  abstract override readonly name: FileProblem;
}
export abstract class CodeError extends Error {
  abstract override readonly name: CodeProblem;
}
export abstract class StorageError extends Error {
  abstract override readonly name: StorageProblem;
}
export abstract class WritingError extends Error {
  abstract override readonly name: WritingProblem;
}

/** The program that reads could not be fetched, so nothing is known of the file or the picture. */
export class ReaderUnavailable extends FileError {
  override readonly name = 'ReaderUnavailable';
  constructor(options?: ErrorOptions) {
    super(
      'A part that reads files or pictures could not be fetched. Check the connection and try again.',
      options,
    );
  }
}

interface Named<P extends string> {
  readonly name: P;
}

/** Its name, if it is of one of these kinds. Anything else is unknown, and is told as that: nothing else is known of it. */
export function problemOf<P extends string>(
  error: unknown,
  ...kinds: readonly (abstract new () => Named<P>)[]
): P | 'unknown' {
  const named = kinds.some((kind) => error instanceof kind) ? (error as Named<P>) : null;
  return named?.name ?? 'unknown';
}
