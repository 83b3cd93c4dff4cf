/** The texts inside of data, for finding the faces that they need. */

/** Every text, however deep. */
export function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}
