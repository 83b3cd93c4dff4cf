/** Reads a small JSON file that lies beside the pages on our own origin. */

/** Rejects with what is wrong: no answer, too long, or no JSON. `longest`: in characters. */
export async function readOwnFile(address: string | URL, longest: number): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  const text = await response.text();
  if (!response.ok) throw new RangeError(`it was answered with ${response.status}`);
  if (text.length > longest) throw new RangeError(`it is longer than ${longest} characters`);
  return JSON.parse(text);
}
