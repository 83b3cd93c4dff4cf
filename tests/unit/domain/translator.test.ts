/** From an id to a sentence: in the language and voice of one person, or an error that says what is missing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '#content/schema-words.ts';
import { TextMissing, throwMissing } from '#domain/texts/text.ts';
import { mergeWords, translatorOf } from '#domain/texts/translator.ts';
import { keyInstead } from '#ui/key-instead.ts';

const words: Words = {
  ui: { 'go.continue': 'Continue', 'step.of': 'Step {step} of {steps}' },
  pages: { soil: { title: { '*': 'Your soil', teen: 'Soil, yours' }, list: ['Dark', 'Light'] } },
  questions: { why: { ask: 'Why a garden?', short: 'Why', options: { food: 'To eat' } } },
  items: { shade: { '*': 'Shade', plot: 'Shade on the plot' } },
  options: { pond: { name: 'Pond', plain: 'Water that stays' } },
};
const translator = translatorOf(words, { language: 'en', voice: 'teen', itemSet: 'plot' }, throwMissing);

describe('the words of a person', () => {
  it('speak to them, about what they have', () => {
    expect(translator.page('soil')).toEqual({ title: 'Soil, yours', list: ['Dark', 'Light'] });
    expect(translator.item('shade')).toBe('Shade on the plot');
    expect(translator.option('pond')).toEqual({ name: 'Pond', plain: 'Water that stays' });
    expect(translator.answerOption('why', 'food')).toBe('To eat');
    expect(translator.ui('step.of', { step: 1, steps: 9 })).toBe('Step 1 of 9');
  });

  it('are asked for under keys that have words; another one is no valid code', () => {
    // @ts-expect-error: nobody wrote it
    expect(() => translator.ui('go.nowhere')).toThrow(TextMissing);
    // @ts-expect-error: so goes a family of keys
    expect(() => translator.ui(`rating.${String(5)}`)).toThrow(TextMissing);
  });

  it('have no help where none is written', () => {
    expect(translator.help('why')).toBeUndefined();
  });

  it.each([
    ['ui > go.skip', () => translator.ui('go.skip')],
    ['pages > sand', () => translator.page('sand')],
    ['questions > when', () => translator.ask('when')],
    ['questions > why > options > fun', () => translator.answerOption('why', 'fun')],
    ['facts > rain', () => translator.fact('rain')],
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
  const built = translatorOf(
    { ...words, steps: { soil: { parent: 'Your child’s soil' } } },
    { language: 'en', voice: 'teen', itemSet: 'plot' },
    keyInstead,
  );

  it.each([
    ['go.skip', () => built.ui('go.skip')],
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
