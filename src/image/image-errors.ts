/** Why a picture gives no answers. The name says it to the screens; the message is for developers. */
import { CodeError } from '#domain/problems/problem.ts';

/** It claims more pixels than a page needs, and would fill the memory. */
export class PictureTooLarge extends CodeError {
  override readonly name = 'PictureTooLarge';
  constructor() {
    super('The picture has more pixels than this page decodes.');
  }
}

/** Cut off, damaged, or of a kind that this browser cannot decode. */
export class PictureUnreadable extends CodeError {
  override readonly name = 'PictureUnreadable';
  constructor() {
    super('The bytes begin like a picture, and no picture comes of them.');
  }
}

/** Nothing in it could be read as a QR code. */
export class NoCodeInPicture extends CodeError {
  override readonly name = 'NoCodeInPicture';
  constructor() {
    super('No QR code was found in the picture, at any scale.');
  }
}

/** The worker was stopped. */
export class LookingTooLong extends CodeError {
  override readonly name = 'LookingTooLong';
  constructor() {
    super('The picture was not looked through within the time given, so the worker was stopped.');
  }
}
