/** Says whether JSON names one thing twice: readers differ on which of the two counts, so that nobody could say what a file holds. */

/** A string with the colon that makes it a key, or where an object or a list begins or ends. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/gu;

/** `json` is known to be JSON. */
export function hasRepeatedKeys(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      const key = JSON.parse(token.slice(0, -colon.length)) as string; // "\u0061" is "a"
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
  }
  return false;
}
