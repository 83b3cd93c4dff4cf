/** The policies stay as strict as the design says. */
import { expect, it } from 'vitest';
import { metaPolicy, pageHeaders, workerHeaders } from '#site/security-headers.ts';

const kinds = ['person', 'review'] as const;

it.each(kinds)('lets the page of the %s load nothing but our own files', (kind) => {
  const policy = pageHeaders(kind, [])['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html waymark");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it('allows the styles inside a page by their hash alone', () => {
  expect(metaPolicy(['sha256-abc'])).toContain("style-src 'self' 'sha256-abc';");
});

it('leaves out of the page what only a header can say', () => {
  expect(metaPolicy([])).not.toContain('frame-ancestors');
});

it('opens the camera and the clipboard to the review alone', () => {
  const [person, review] = kinds.map((kind) => pageHeaders(kind, [])['Permissions-Policy'] ?? '');
  expect(person).not.toContain('self');
  expect(review?.match(/[a-z-]+=\(self\)/g)).toEqual(['camera=(self)', 'clipboard-write=(self)']);
});

it('lets a worker run our own scripts and WebAssembly, and make no script from text', () => {
  expect(workerHeaders['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});
