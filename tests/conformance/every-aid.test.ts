/** Every aid is held to the same schemas, references and languages, whichever is built. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAid } from '#aid-check/read-aid.ts';
import { referenceProblems } from '#aid-check/references.ts';
import { differencesBetween, wordingProblems } from '#aid-check/wordings.ts';

const aids = readdirSync('content/aids');

describe.each(aids)('the aid %s', (name) => {
  const aid = readAid(`content/aids/${name}`);

  it('names only what exists, numbers everything once and weighs the considerations alike', () => {
    expect(referenceProblems(aid)).toEqual([]);
  });

  it('has words for every id, voice and set of items, and none for an id that is gone', () => {
    expect(wordingProblems(aid)).toEqual([]);
  });

  it('says the same things in every language', () => {
    const [first = [], ...others] = [...aid.languages.values()];
    expect(others.flatMap((other) => differencesBetween(first, other))).toEqual([]);
  });
});

it('there are two aids at least: else nobody would see that one of them has crept into the program', () => {
  expect(aids.length).toBeGreaterThan(1);
});
