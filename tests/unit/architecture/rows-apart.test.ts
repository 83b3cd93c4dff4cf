/** Facts beside priorities could recommend by what they leave out: the builder of their rows is told which considerations, and can see nothing else that a person said. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import fc from 'fast-check';
import ts from 'typescript-eslint';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Options } from '#content/schema.ts';
import { considerationsOfPriorities } from '#domain/priorities/considerations-of-priorities.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { rowsOf } from '#domain/rows/consideration-rows.ts';
import { boneFiles } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from '#tests/unit/domain/arbitrary-record.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const rulesBroken = async (code: string, filePath: string) => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId);
};
const answersBy = [
  '#domain/record/record.ts',
  '#domain/record/answer.ts',
  '#domain/priorities/priorities.ts',
  '#domain/priorities/considerations-of-priorities.ts',
  '#domain/pack/conditions.ts',
  '#domain/pack/pack.ts',
];

describe('the rows of facts that stand beside a person’s priorities', () => {
  it.each(answersBy)('are built by code that cannot import %s', async (name) => {
    expect(await rulesBroken(`import '${name}';\n`, 'src/domain/rows/planted.ts')).toContain(
      'no-restricted-imports',
    );
  });

  it('are built by code that may import the shape of the content', async () => {
    const code = "import '#content/schema.ts';\n";
    expect(await rulesBroken(code, 'src/domain/rows/planted.ts')).not.toContain('no-restricted-imports');
  });

  it('have one builder, in one file, so that nothing beside it can look in', () => {
    expect(readdirSync('src/domain/rows')).toEqual(['consideration-rows.ts']);
  });

  it('are asked for with names of considerations, the content, and what the clinic added', () => {
    type Asked = [readonly string[], Options, readonly { kind: string; consideration: string }[]];
    expectTypeOf<Parameters<typeof rowsOf>>().toExtend<Asked>();
    expect(rowsOf).toHaveLength(3);
  });

  it('are the same for two people whose priorities come from the same considerations', () => {
    const { options } = boneFiles;
    const rowsFor = (considerations: readonly string[]) => rowsOf(considerations, options, []);
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { considerations } = considerationsOfPriorities(prioritiesOf(record, pack), pack);
        const all = rowsFor(pack.questionnaire.considerations.map(({ id }) => id));
        expect(rowsFor(considerations)).toEqual(
          considerations.map((id) => all.find(({ consideration }) => consideration === id)),
        );
      }),
      { numRuns: 50 },
    );
  });
});
