/** What was not asked, skipped or left open, and how the order was made: short, and true for somebody who passed nearly everything by. */
import { describe, expect, it } from 'vitest';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { BlockId } from '#domain/summary/summary.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const linesOf = (record: AnswersRecord, block: BlockId, language = 'en'): string[] => {
  const translator = translatorIn(language, record);
  const { first, rest } = summariseRecord({ record, pack, translator, speaker: 'person', address: '' });
  const lines = [...first, ...rest].find(({ id }) => id === block)?.lines ?? [];
  return lines.map(({ label, text }) => [label, text].filter((word) => word !== undefined).join(' '));
};

describe('somebody who skips nearly everything', () => {
  const dev = exampleRecord('skips-nearly-all');

  it('is told part by part, without a list of all that a part asks', () => {
    expect(linesOf(dev, 'not-asked')).toContain('Healing Skipped: everything');
    expect(linesOf(dev, 'not-asked', 'fr')).toContain('Se rétablir Question passée\u00A0: tout');
    expect(linesOf(dev, 'not-asked').join()).toContain('Daily life Left open: Activities hoped for');
    expect(linesOf(dev, 'not-asked')).toContain('Hard choices Skipped: If both could be done');
  });

  it('has no order that could have been seen, and no questions that could have been picked', () => {
    const lines = linesOf(dev, 'method').join(' ');
    expect(lines).toContain('There is no order');
    expect(lines).not.toContain('saw this order');
    expect(lines).not.toContain('picked by computer');
  });
});

describe('somebody who took the short way', () => {
  it('is not told that what she chose was not asked', () => {
    const ines = exampleRecord('ines-overwhelmed');
    expect(linesOf(ines, 'priorities').join()).toContain('Having a low risk of infection');
    expect(linesOf(ines, 'not-asked').join()).not.toContain('Having a low risk of infection');
    expect(linesOf(ines, 'not-asked').join()).toContain('Having a wound that stays closed');
  });
});

describe('somebody with a helper', () => {
  const zoe = exampleRecord('zoe-runner');

  it('is not asked, on the sheet, who typed what: an open question about the sheet says nothing of her', () => {
    for (const block of ['not-asked', 'all-answers'] as const) {
      expect(linesOf(zoe, block).join()).not.toContain('Typed by');
      expect(linesOf(zoe, block).join()).not.toContain('Second sheet');
    }
    expect(linesOf(exampleRecord('french-interpreter'), 'all-answers').join()).toContain('Nadège');
  });

  it('has an order whose questions were picked', () => {
    expect(linesOf(zoe, 'method').join(' ')).toMatch(/picked by computer.*left it unchanged/u);
  });
});
