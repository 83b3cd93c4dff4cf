/** No wait without an end: whoever is asked from outside of a machine is asked through src/app/bounded-actor.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const programs = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/u.test(file))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

const unboundedIn = ({ file, code }: { file: string; code: string }): string[] =>
  file.endsWith('bounded-actor.ts') || !/\bfromPromise\b/u.test(code) ? [] : [file];

describe('a promise that a machine waits for', () => {
  it('has a bound', () => {
    expect(programs.flatMap(unboundedIn)).toEqual([]);
    expect(programs.some(({ code }) => code.includes('boundedActor('))).toBe(true);
  });

  it('without one is found', () => {
    expect(unboundedIn({ file: 'planted.ts', code: 'readFile: fromPromise(() => read())' })).toEqual([
      'planted.ts',
    ]);
  });
});
