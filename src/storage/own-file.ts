/** Reads a small JSON file that lies beside the pages on our own origin. */
import { withinTime } from './within-time.ts';

/** How long it may take to come when something waits for it, in ms. */
const patience = 2500;

/** Rejects with what is wrong: no answer, too late, too long, or no JSON. `longest`: in characters; `within`: in ms. */
export const readOwnFile = (
  address: string | URL,
  longest: number,
  within: number = patience,
): Promise<unknown> =>
  withinTime(jsonAt(address, longest), within, () => new RangeError('it did not come in time'));

async function jsonAt(address: string | URL, longest: number): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  const text = await response.text();
  if (!response.ok) throw new RangeError(`it was answered with ${response.status}`);
  if (text.length > longest) throw new RangeError(`it is longer than ${longest} characters`);
  return JSON.parse(text);
}
