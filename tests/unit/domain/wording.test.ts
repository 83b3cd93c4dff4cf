/** From an id to a sentence: in the language and voice of one person, or an error that says what is missing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '#content/schema-words.ts';
import { TextMissing } from '#domain/texts/text.ts';
import { mergeWords, wordingOf } from '#domain/texts/wording.ts';
import { keyInstead } from '#ui/key-instead.ts';

const words: Words = {
  ui: { 'go.continue': 'Continue', 'step.of': 'Step {step} of {steps}' },
  pages: { soil: { title: { '*': 'Your soil', teen: 'Soil, yours' }, list: ['Dark', 'Light'] } },
  questions: { why: { ask: 'Why a garden?', short: 'Why', options: { food: 'To eat' } } },
  items: { shade: { '*': 'Shade', plot: 'Shade on the plot' } },
  options: { pond: { name: 'Pond', plain: 'Water that stays' } },
};
const wording = wordingOf(words, { language: 'en', voice: 'teen', itemSet: 'plot' });

describe('the words of a person', () => {
  it('speak to them, about what they have', () => {
    expect(wording.page('soil')).toEqual({ title: 'Soil, yours', list: ['Dark', 'Light'] });
    expect(wording.item('shade')).toBe('Shade on the plot');
    expect(wording.option('pond')).toEqual({ name: 'Pond', plain: 'Water that stays' });
    expect(wording.answerOption('why', 'food')).toBe('To eat');
    expect(wording.ui('step.of', { step: 1, steps: 9 })).toBe('Step 1 of 9');
  });

  it('have no help where none is written', () => {
    expect(wording.help('why')).toBeUndefined();
  });

  it.each([
    ['ui > go.stop', () => wording.ui('go.stop')],
    ['pages > sand', () => wording.page('sand')],
    ['questions > when', () => wording.ask('when')],
    ['questions > why > options > fun', () => wording.answerOption('why', 'fun')],
    ['facts > rain', () => wording.fact('rain')],
  ])('name what is missing: %s', (name, read) => {
    expect(read).toThrow(TextMissing);
    expect(read).toThrow(name);
  });
});

describe('on a page that is built, a text that is missing', () => {
  const { reportError } = globalThis;
  const reported: unknown[] = [];
  beforeEach(() => {
    reported.length = 0;
    vi.stubEnv('DEV', false);
    vi.stubEnv('SSR', false);
    vi.stubGlobal('document', {});
    vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    expect(globalThis.reportError).toBe(reportError);
  });
  const built = wordingOf(
    { ...words, steps: { soil: { parent: 'Your child’s soil' } } },
    { language: 'en', voice: 'teen', itemSet: 'plot' },
    keyInstead,
  );

  it.each([
    ['go.stop', () => built.ui('go.stop')],
    ['sand', () => built.page('sand').title],
    ['when', () => built.ask('when')],
    ['lake', () => built.option('lake').name],
    ['soil', () => built.step('soil')],
  ])('is its key, and somebody who watches is told: %s', (key, read) => {
    expect(read()).toBe(key);
    expect(reported[0]).toBeInstanceOf(TextMissing);
  });

  it('is its key where nobody can be told', () => {
    vi.stubGlobal('document', undefined);
    Reflect.deleteProperty(globalThis, 'document');
    expect(built.fact('rain')).toBe('rain');
    expect(reported).toEqual([]);
  });

  it('stops while somebody works on it', () => {
    vi.stubEnv('DEV', true);
    expect(() => built.fact('rain')).toThrow(TextMissing);
  });
});

describe('the parts of a language', () => {
  it('are joined section by section', () => {
    const merged = mergeWords([{ ui: { a: 'A' } }, { ui: { b: 'B' }, steps: { one: 'One' } }, {}]);
    expect(merged).toEqual({ ui: { a: 'A', b: 'B' }, steps: { one: 'One' } });
  });
});
