/** No wait without an end: a promise that is given up after a time. */

/** As `work` ends; rejects with what `late` makes when it has not ended within `longest` ms. Its own end is then nobody's any more. */
export async function withinTime<T>(work: Promise<T>, longest: number, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), longest);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
