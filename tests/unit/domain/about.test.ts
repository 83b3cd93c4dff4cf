/** What Waymark says of itself to somebody who reads it on a given day. */
import { describe, expect, it } from 'vitest';
import { aboutBlocks, type AboutOf } from '#domain/texts/about.ts';
import { isOld } from '#domain/texts/content-age.ts';
import type { BlockId } from '#domain/summary/summary.ts';
import { farmer, parent, teenager } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const { date } = pack.questionnaire;
const later = (years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
const read = (given: Partial<AboutOf> = {}) =>
  aboutBlocks({ pack, translator: translatorIn('en', farmer()), today: date, on: 'screen', ...given });
const textsOf = (blocks: ReturnType<typeof read>, id: BlockId) =>
  blocks.find((block) => block.id === id)?.lines.map(({ text }) => text) ?? [];

describe('the age of the content', () => {
  it('is no matter for two years, to the day', () => {
    expect([isOld(date, later(1)), isOld(date, later(2)), isOld(date, `${later(2)}x`)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isOld('2026-11-24', '2028-11-25')).toBe(true);
    expect(isOld('2024-02-29', '2026-03-01')).toBe(true);
  });

  it('is said first once it is old, to each in their own way', () => {
    expect(textsOf(read(), 'content-age')[0]).toContain('Version');
    const [old] = textsOf(read({ today: later(3) }), 'content-age');
    expect(old).toBe('This content is older than 2 years. Ask your team if it still holds.');
    const toTeen = read({ today: later(3), translator: translatorIn('fr', teenager()) });
    expect(textsOf(toTeen, 'content-age')[0]).toContain('Demande à ton équipe');
    const toParent = read({ today: later(3), translator: translatorIn('fr', parent()) });
    expect(textsOf(toParent, 'content-age')[0]).toContain('Demandez à l’équipe');
  });
});

describe('what stands there', () => {
  it('names who made it, who paid, the source with its gaps, what is not done, and the licence', () => {
    expect(read().map(({ id }) => id)).toEqual([
      'makers',
      'content-age',
      'sources',
      'source-gaps',
      'not-done',
      'reading-level',
      'licence',
      'self-check',
    ]);
    expect(read().filter(({ lines }) => lines.length === 0)).toEqual([]);
    expect(JSON.stringify(read())).not.toMatch(/\{\w+\}/u);
  });

  it('says of the standard what is met, what in part, and what not', () => {
    const lines = read().at(-1)?.lines ?? [];
    expect(new Set(lines.map(({ met }) => met))).toEqual(
      new Set(['Yes', 'Partly', 'No', 'Not yet', 'Does not apply']),
    );
    const review = lines.find(({ label }) => label?.startsWith('Be reviewed'));
    expect(review).toMatchObject({ met: 'Not yet', text: 'People must still do this.' });
  });

  it('leaves what only makes an aid better to the screen, and says so on paper', () => {
    const paper = read({ on: 'paper' }).at(-1);
    expect(paper?.lines.map(({ section }) => section)).not.toContain('What makes it better');
    expect(paper?.lead).toContain('page “About”');
  });
});
