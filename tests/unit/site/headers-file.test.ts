/** The file for hosts says what it was told, and every kind of file has exactly one policy. */
import { expect, it } from 'vitest';
import { headersAt, readHeaderRules, writeHeaderRules } from '#site/headers-file.ts';
import { commonHeaders, pageHeaders, workerHeaders } from '#site/security-headers.ts';

const rules = [
  { path: '/*', headers: commonHeaders },
  { path: '/workers/*', headers: workerHeaders },
  { path: '/', headers: pageHeaders('person', ['sha256-abc']) },
];

it('reads back what it wrote', () => {
  expect(readHeaderRules(writeHeaderRules(rules))).toEqual(rules);
});

it('adds up the rules of an address and leaves the others out', () => {
  const page = headersAt(rules, '/');
  expect(page).toEqual({ ...commonHeaders, ...pageHeaders('person', ['sha256-abc']) });
  expect(headersAt(rules, '/workers/write-1.js')).toEqual({ ...commonHeaders, ...workerHeaders });
  expect(headersAt(rules, '/else')).toEqual(commonHeaders);
});

it('names no header in two rules of one address, because hosts would join them', () => {
  const common = Object.keys(commonHeaders);
  for (const { path, headers } of rules.filter((rule) => rule.path !== '/*')) {
    expect(
      Object.keys(headers).filter((name) => common.includes(name)),
      path,
    ).toEqual([]);
  }
});
