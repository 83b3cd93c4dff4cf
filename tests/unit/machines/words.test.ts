/** Words beside the journey: another language keeps the answers, and words that do not come have a way out. */
import { describe, expect, it } from 'vitest';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { begun, opened } from './session.ts';

const french = {
  words: { ui: { 'go.continue': 'Continuer' } },
  options: null as never,
  localFacts: { facts: [], problems: [] },
};

describe('the words of the journey', () => {
  it('are fetched once somebody begins, while they read the first page', () => {
    const { calls, now } = begun('shared');
    expect(calls.loadWords.calls.map(({ input }) => input)).toEqual(['en']);
    expect(screenOf(now())).toBe('questions');
  });

  it('are waited for on the second step, and not any longer when they are there', async () => {
    const { session, calls, now, until } = begun('shared');
    session.send({ type: 'page.continued' });
    expect(screenOf(now())).toBe('loading');
    calls.loadWords.last().answer(french);
    await until({ words: 'ready' });
    expect(screenOf(now())).toBe('reading');
  });

  it('that cannot be fetched say so, and are fetched again when asked', async () => {
    const { session, calls, now, until } = begun('shared');
    calls.loadWords.last().fail(new Error('WordsUnavailable'));
    await until({ words: 'failed' });
    expect(screenOf(now())).toBe('words-failed');
    session.send({ type: 'words.retried' });
    calls.loadWords.last().answer(french);
    await until({ words: 'ready' });
    expect([screenOf(now()), calls.loadWords.calls.length]).toEqual(['questions', 2]);
  });
});

describe('another language', () => {
  it('keeps the answers and the place, and speaks once its words are there', async () => {
    const { session, calls, now, until } = begun('shared');
    calls.loadWords
      .last()
      .answer({ words: {}, options: null as never, localFacts: { facts: [], problems: [] } });
    await until({ words: 'ready' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    session.send({ type: 'language.chosen', language: 'fr' });
    expect(now().context.record.language).toBe('en');
    calls.loadWords.last().answer(french);
    const { context } = await until({ words: 'ready' });
    expect(context.record).toMatchObject({ language: 'fr', at: 'start.why' });
    expect(context.record.answers['start.why']?.value).toBe('food');
    expect(context.words).toEqual(french.words);
  });

  it('keeps what was answered while its words were on the way', async () => {
    const { session, calls, until } = begun('shared');
    session.send({ type: 'language.chosen', language: 'fr' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'beauty' });
    calls.loadWords.last().answer(french);
    const { context } = await until({ words: 'ready' });
    expect([context.record.language, context.record.answers['start.why']?.value]).toEqual(['fr', 'beauty']);
  });

  it('chosen last is the one that counts, in whatever order the words come', async () => {
    const { session, calls, until } = opened();
    session.send({ type: 'language.chosen', language: 'fr' });
    session.send({ type: 'language.chosen', language: 'en' });
    const [first, second] = calls.loadWords.calls;
    second?.answer({
      words: { ui: { 'go.continue': 'Continue' } },
      options: null as never,
      localFacts: { facts: [], problems: [] },
    });
    first?.answer(french);
    const { context } = await until({ words: 'ready' });
    expect(context.record.language).toBe('en');
    expect(context.words.ui?.['go.continue']).toBe('Continue');
  });

  it('that cannot be fetched leaves the person in theirs', async () => {
    const { session, calls, until } = begun('shared');
    session.send({ type: 'language.chosen', language: 'fr' });
    calls.loadWords.last().fail(new Error('WordsUnavailable'));
    expect((await until({ words: 'failed' })).context.record.language).toBe('en');
  });
});

describe('somebody who opens About on the first page', () => {
  it('waits for its words, reads it, and is on the first page again', async () => {
    const { session, calls, now, until } = opened();
    session.send({ type: 'about.opened' });
    expect(screenOf(now())).toBe('loading');
    calls.loadWords.last().answer(french);
    await until({ words: 'ready' });
    expect(screenOf(now())).toBe('about');
    session.send({ type: 'aside.closed' });
    expect(screenOf(now())).toBe('welcome');
  });

  it('does not fetch them once more when they are there', async () => {
    const { session, calls, now, until } = begun('shared');
    calls.loadWords.last().answer(french);
    await until({ words: 'ready' });
    session.send({ type: 'about.opened' });
    expect([screenOf(now()), calls.loadWords.calls.length]).toEqual(['about', 1]);
  });
});
