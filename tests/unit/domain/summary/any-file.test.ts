/** A file from outside may hold anything that the schema lets through: the summary of it is whole all the same, for both readers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { anyFile } from '#tests/unit/domain/arbitrary-file.ts';

describe('a file that the schema lets through', () => {
  it('has a summary for the person and for the team, in both languages, without a gap in it', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom('en', 'fr'), (record, language) => {
        for (const speaker of ['person', 'team'] as const) {
          const translator = translatorIn(language, record);
          const summary = summariseRecord({
            record,
            pack,
            translator,
            speaker,
            address: 'https://example.org',
          });
          const lines = [...summary.first, ...summary.rest].flatMap((block) => block.lines);
          const ours = lines.filter(({ own }) => !own).map(({ text }) => text);
          expect(ours.filter((text) => /undefined|NaN|Invalid|\[object/.test(text))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
