/** What a first visit brings over the wire: every file but fonts and pictures, as gzip -9 packs it. */
import { gzipSync } from 'node:zlib';
import { trafficOf } from '#tests/browser/traffic.js';

/** Bytes that a first visit may weigh. */
export const budget = 50_000;

/** Documents, styles, programs and the words that a program asks for. */
const counted = new Set(['document', 'stylesheet', 'script', 'fetch', 'xhr', 'other']);
const isPicture = (/** @type {string} */ path) => /\.(svg|png|ico|woff2?)$/.test(path);

/** @typedef {{ file: string, text: string, bytes: number }} Visited */

/**
 * The files of a visit in the order of their arrival. The page should have visited nothing yet.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<Visited[]>}
 */
export async function firstVisit(page, address) {
  /** @type {Map<string, Promise<Visited>>} */
  const files = new Map();
  const note = (/** @type {import('@playwright/test').Response} */ response) => {
    const { pathname } = new URL(response.url());
    if (!counted.has(response.request().resourceType()) || isPicture(pathname) || files.has(pathname)) return;
    files.set(
      pathname,
      response.body().then((body) => ({
        file: pathname,
        text: body.toString(),
        bytes: gzipSync(body, { level: 9 }).length,
      })),
    );
  };
  page.on('response', note);
  const traffic = trafficOf(page);
  await page.goto(address);
  await traffic.rests();
  page.off('response', note); // a body that is asked for later would find its page gone
  return Promise.all(files.values());
}

/** @param {{ bytes: number }[]} files */
export const sumOf = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
