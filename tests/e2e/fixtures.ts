/** The `test` of every browser story: it fails when the page breaks its policy, logs an error, throws, or calls another host. */
import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
} from '@playwright/test';

const isTrouble = (message: ConsoleMessage) => ['error', 'warning'].includes(message.type());

/** In ms: more than a new page must have stood before it takes a press. */
const look = 1000;

/** A person looks at a new page before they press; the program that plays them does not. So that no story waits, each press is told as one that came a look later. */
export async function lookFirst(context: BrowserContext): Promise<void> {
  await context.addInitScript((later) => {
    // By the clock of the page, which a story may have stopped.
    const tell = (press: Event) =>
      Object.defineProperty(press, 'timeStamp', { value: performance.now() + later });
    for (const type of ['pointerdown', 'click', 'keydown']) addEventListener(type, tell, { capture: true });
  }, look);
}

/** The day of all stories, by the clock of their pages: the visits of example people lie around it, whenever the stories run. */
export const storyDay = '2026-11-30';

/** Noon of the story's day as the page is opened; time goes on from there. */
export async function standOnStoryDay(context: BrowserContext): Promise<void> {
  const offset = Date.parse(`${storyDay}T12:00:00`) - Date.now();
  await context.addInitScript((later) => {
    const { Date: real } = globalThis;
    const now = () => real.now() + later;
    globalThis.Date = new Proxy(real, {
      construct: (date, given) => new date(...((given.length > 0 ? given : [now()]) as [number])),
      get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
    });
  }, offset);
}

/** Another device, on the day of all stories. Whoever opens it closes it. */
export async function openDevice(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await standOnStoryDay(context);
  return context;
}

/** Collects, in the returned list, everything that a clean visit never shows. For contexts that a test opens itself. */
export async function watch(context: BrowserContext, home = ''): Promise<string[]> {
  const troubles: string[] = [];
  const origin = new URL(home).origin;
  await context.exposeBinding('reportViolation', (_, text: string) => void troubles.push(`policy: ${text}`));
  await context.addInitScript(() => {
    const page = globalThis as unknown as { reportViolation: (text: string) => void };
    addEventListener('securitypolicyviolation', (event) => {
      page.reportViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  context.on('console', (message) => {
    if (isTrouble(message)) troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => void troubles.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

/** A request that is answered when the story is over, or its page gone, is nobody's any more. */
async function forgetRoutes(context: BrowserContext): Promise<void> {
  for (const routed of [context, ...context.pages()]) await routed.unrouteAll({ behavior: 'ignoreErrors' });
}

interface Fixtures {
  /** Messages that belong to the story, such as a failed load while the network is cut. */
  expectedTroubles: RegExp[];
  /** Do people look at a page before they press? Only stories about presses that come too soon say no. */
  looksFirst: boolean;
  cleanVisit: undefined;
}

export const test = base.extend<Fixtures>({
  expectedTroubles: [[], { option: true }],
  looksFirst: [true, { option: true }],
  cleanVisit: [
    async ({ context, baseURL, expectedTroubles, looksFirst }, use) => {
      await standOnStoryDay(context);
      if (looksFirst) await lookFirst(context);
      const troubles = await watch(context, baseURL);
      await use(undefined);
      await forgetRoutes(context);
      const unexpected = troubles.filter((text) => !expectedTroubles.some((known) => known.test(text)));
      expect(unexpected, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
