/** What matters to a person is put in order without sight of the options: none can come in, by code or by words. */
import { ESLint } from 'eslint';
import fc from 'fast-check';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import options from '#content/aids/bone-cancer/options.json';
import { giveAnswer } from '#domain/record/answer.ts';
import { itemsOnPath } from '#domain/pack/items.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import { isOwnItem, type AnswersRecord } from '#domain/record/record.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { anyRecord } from '#tests/unit/domain/arbitrary-record.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const kinds = options.options.map(({ id }) => id);

describe('the ranking', () => {
  it.each([
    '#domain/options/options.ts',
    '#content/aids/bone-cancer/options.json',
    '#domain/pack/pack.ts',
    '#domain/record/record.ts',
  ])('cannot import %s', async (name) => {
    const filePath = 'src/domain/ranking/steps/planted.ts';
    const [result] = await eslint.lintText(`import '${name}';\n`, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
  });

  it('receives items alone, whatever a person said', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { items, choices, tensions } = rankingInputOf(record, pack);
        const received = [...items, ...choices.flatMap(({ set }) => set), ...tensions.flat()];
        expect(received.filter((id) => !pack.itemById.has(id) && !isOwnItem(id))).toEqual([]);
        expect(received.filter((id) => kinds.includes(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a list of priorities', () => {
  const nobody = nobodyYet();
  const named = (language: string, text: string) => {
    const translator = translatorIn(language, nobody);
    return kinds.filter((id) => text.toLowerCase().includes(translator.option(id).name.toLowerCase()));
  };

  /** So that every item on the path stands in a list. */
  const allImportant = (record: AnswersRecord) =>
    itemsOnPath(record, pack).reduce((rated, id) => giveAnswer(rated, pack, id, 4, moment), record);

  it('names no option, but in the person’s own words, which are marked as theirs', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('en', 'fr'), (before, language) => {
        const record = allImportant(before);
        const translator = translatorIn(language, record);
        const summary = summariseRecord({ record, pack, translator, speaker: 'person', address: '' });
        const lines = [...summary.first, ...summary.rest]
          .filter(({ id }) => id === 'priorities' || id === 'also-important')
          .flatMap((block) => block.lines);
        expect(lines.filter(({ own, text }) => !own && named(language, text).length > 0)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('would be seen to name one', () => {
    expect(named('en', translatorIn('en', nobody).option(kinds[0] ?? '').name)).toContain(kinds[0]);
  });
});
