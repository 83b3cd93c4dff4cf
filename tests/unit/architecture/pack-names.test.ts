/** Code knows no consideration, option or place by name: those stand in content/ alone, so another pack needs no new code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#content/pack.ts';
import options from '#content/aids/bone-cancer/options.json';

const places = questionnaire.questions
  .filter(({ role }) => role === 'place')
  .flatMap(({ options = [] }) => options);
const names = new Set([
  ...questionnaire.considerations.map(({ id }) => id),
  ...questionnaire.considerations.map(({ mark }) => mark),
  ...questionnaire.itemSets.map(({ id }) => id),
  ...options.options.map(({ id }) => id),
  ...places.map(({ id }) => id),
]);

/** A page has a foot too. */
names.delete('foot');

/** Kebab-case words of the program, without its comments; dots part them, as in `name.part`. */
const wordsOf = (code: string): string[] =>
  code.replace(/\/\*.*?\*\/|<!--.*?-->|\/\/[^\n]*/gs, '').match(/[a-z0-9]+(?:-[a-z0-9]+)*/gi) ?? [];

const namedIn = (code: string) => wordsOf(code).filter((word) => names.has(word));

const programs = ['src', 'machines']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(ts|svelte|css)$/.test(file));

describe('the names of the pack', () => {
  it('are many', () => {
    expect(names.size).toBeGreaterThan(20);
    expect(programs.length).toBeGreaterThan(10);
  });

  it.each(programs)('do not stand in %s', (file) => {
    expect(namedIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('are seen where they stand', () => {
    const [id = ''] = names;
    expect(namedIn(`ask('${id}.more'); // as in every pack`)).toEqual([id]);
    expect(namedIn(`/* ${id} */ ask(question)`)).toEqual([]);
  });
});
