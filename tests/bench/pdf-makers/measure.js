/** Lets every maker write the same document in browsers that have seen nothing, and counts what each fetches and how long it takes. */
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '#tests/browser/chromium.js';
import { trafficOf } from '#tests/browser/traffic.js';

/**
 * Milliseconds, with the processor slowed: how long it took here, and how long the page's thread ran, which is the same
 * on a machine that does nothing else.
 * @typedef {{ passed: number, ran: number }} Time
 */
/** @typedef {{ code: number, fonts: number, cold: Time, second: Time, warm: Time, bytes: Buffer }} Visit */

/**
 * Each maker in turn, and all of them again, so that a busy moment of the machine does not meet one alone.
 * @param {string} address of the built page
 * @param {readonly string[]} names
 * @param {import('#pdf/write.ts').SummaryJob} job
 * @param {{ slowdown: number, visits: number, documents: number }} extent
 */
export async function visitsOf(address, names, job, extent) {
  const browser = await chromium.launch({ ...findChromium(), args: chromiumFlags });
  /** @type {Map<string, Visit[]>} */
  const visits = new Map(names.map((name) => [name, []]));
  for (let i = 0; i < extent.visits; i++)
    for (const name of names) visits.get(name)?.push(await visit(browser, address, name, job, extent));
  await browser.close();
  return visits;
}

/** @returns {Promise<Visit>} */
async function visit(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
  /** @type {string} */ name,
  /** @type {import('#pdf/write.ts').SummaryJob} */ job,
  /** @type {{ slowdown: number, documents: number }} */ { slowdown, documents },
) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = trafficOf(page);
  await page.goto(address);
  await traffic.rests();
  const fetched = fetchedBy(page);
  const attachments = job.attachments.map((one) => ({ ...one, bytes: [...one.bytes] }));
  await page.evaluate((order) => globalThis.pdfMakers.take(/** @type {any} */ (order)), {
    ...job,
    attachments,
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const cold = await timeOf(page, session, name);
  const second = await timeOf(page, session, name);
  /** @type {Time[]} */
  const others = [];
  while (others.length < documents - 2) others.push(await timeOf(page, session, name));
  const file = await page.evaluate(() => globalThis.pdfMakers.file());
  const sizes = await fetched();
  await context.close();
  const later = others.slice(others.length / 2);
  const median = (/** @type {keyof Time} */ key) => medianOf(later.map((time) => time[key]));
  const warm = { passed: median('passed'), ran: median('ran') };
  return { ...sizes, cold, second, warm, bytes: Buffer.from(file, 'latin1') };
}

/** @returns {Promise<Time>} */
async function timeOf(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {import('@playwright/test').CDPSession} */ session,
  /** @type {string} */ name,
) {
  const running = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await running();
  const passed = await page.evaluate((maker) => globalThis.pdfMakers.make(maker), name);
  return { passed, ran: (await running()) - before };
}

/** Compressed bytes of the code and of the fonts that a page fetches from now on. */
function fetchedBy(/** @type {import('@playwright/test').Page} */ page) {
  /** @type {Promise<{ isFont: boolean, bytes: number }>[]} */
  const files = [];
  page.on('response', (response) => {
    const isFont = response.url().endsWith('.ttf');
    files.push(response.body().then((body) => ({ isFont, bytes: gzipSync(body, { level: 9 }).length })));
  });
  return async () => {
    const all = await Promise.all(files);
    const sum = (/** @type {boolean} */ isFont) =>
      all.filter((file) => file.isFont === isFont).reduce((bytes, file) => bytes + file.bytes, 0);
    return { code: sum(false), fonts: sum(true) };
  };
}

/** @param {readonly number[]} values */
export const medianOf = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
