/** What a browser may do with each kind of response: policies and headers, the same for every host. */
import { createHash } from 'node:crypto';
import type { PageKind } from './pages.ts';

/** Hashes, as `sha256-...`, of the style sheets that stand inside a page. */
type StyleHashes = readonly string[];

/** Our own files only; HTML from strings only by Svelte's templates, script addresses only by src/app/own-worker.ts. */
function pagePolicy(styleHashes: StyleHashes): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html waymark',
  ];
}

/** A form on paper has no program and loads nothing; its one style sheet stands inside. */
export function paperPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const rules = ["default-src 'none'", `style-src 'sha256-${hash}'`, 'img-src data:', "base-uri 'none'"];
  return [...rules, "form-action 'none'"].join('; ');
}

/** A worker follows the policy of its own script: it loads our code and fonts, WebAssembly that shapes letters, and nothing else. */
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** A clinician reads a code with the camera and copies the note; a person's page does neither. */
const reviewFeatures = ['camera', 'clipboard-write'];

const featuresOff = (allowed: readonly string[]) =>
  features.map((name) => `${name}=${allowed.includes(name) ? '(self)' : '()'}`).join(', ');

export type Headers = Readonly<Record<string, string>>;

/** For every response, whatever it is. */
export const commonHeaders: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy that stands inside a page, for hosts that send no headers; framing cannot be refused from there. */
export function metaPolicy(styleHashes: StyleHashes): string {
  return pagePolicy(styleHashes).join('; ');
}

/** For a page, besides the common ones. */
export function pageHeaders(kind: PageKind, styleHashes: StyleHashes): Headers {
  return {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': [...pagePolicy(styleHashes), "frame-ancestors 'none'"].join('; '),
    'Permissions-Policy': featuresOff(kind === 'review' ? reviewFeatures : []),
  };
}

/** For the forms on paper, besides the common ones; each document brings its own style hash. */
export const paperHeaders: Headers = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "script-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': featuresOff([]),
};

/** File names carry a hash of their content, so they never change. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For a worker's script, besides the common ones. */
export const workerHeaders: Headers = { ...forEver, 'Content-Security-Policy': workerPolicy.join('; ') };

/** Opened by itself, a file may do nothing. */
const idle = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** For the files that pages load, besides the common ones. */
export const assetHeaders: Headers = { ...forEver, ...idle };

/** For the settings of a clinic, which may change at any time, besides the common ones. */
export const settingsHeaders: Headers = { 'Cache-Control': 'no-cache', ...idle };

/** For the licences of the site, besides the common ones: names of people in them are written with more than ASCII. */
export const plainTextHeaders: Headers = { 'Content-Type': 'text/plain; charset=utf-8', ...idle };
