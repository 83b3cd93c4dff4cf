/** What a page asks the network for, seen from outside: it tells when a page rests, so that nobody guesses by the clock. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Request} Request */

/**
 * Watches a page from now on; call it before the page asks for anything.
 * @param {Page} page
 */
export function trafficOf(page) {
  /** @type {Set<Request>} */
  const underWay = new Set();
  let begun = 0;
  /** Who waits for the requests that are under way. */
  let tell = () => {};

  page.on('request', (request) => {
    begun += 1;
    underWay.add(request);
  });
  const ended = (/** @type {Request} */ request) => {
    underWay.delete(request);
    if (underWay.size === 0) tell();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);

  const allEnded = () =>
    underWay.size === 0
      ? Promise.resolve()
      : new Promise((/** @type {(value?: void) => void} */ resolve) => (tell = resolve));

  return {
    /** Resolves when nothing is under way, and page and workers have had time to ask for more and asked for nothing. */
    async rests() {
      for (let before = -1; before !== begun || underWay.size > 0;) {
        await allEnded();
        before = begun;
        await Promise.all([...page.workers().map(taskOf), idleTimeOf(page)]);
      }
    },
  };
}

/**
 * A frame, and what the page itself keeps for when it has time: such tasks are done in their order.
 * @param {Page} page
 */
const idleTimeOf = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(undefined)))),
  );

/**
 * After the messages that a worker has already got.
 * @param {import('@playwright/test').Worker} worker
 */
const taskOf = (worker) => worker.evaluate(() => new Promise((done) => setTimeout(() => done(undefined))));
