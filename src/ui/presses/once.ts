/** For what a second press by mistake must not do again, though its button stays: a page that is printed, a text that is copied. */
import { settling } from './screen-before.ts';

/** Does it at the first of presses that follow each other at once, as those of a held key do. */
export function once(act: () => unknown): (press: Pick<MouseEvent, 'timeStamp'>) => void {
  let last = -Infinity;
  return ({ timeStamp }) => {
    const isAgain = timeStamp < last + settling;
    last = timeStamp;
    if (!isAgain) act();
  };
}
