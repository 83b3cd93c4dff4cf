/** Whether a text is empty is asked in one place: lint refuses a judgement of one's own wherever people's words may be. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

describe.each([
  'src/domain/record/planted.ts',
  'src/domain/clinic/planted.ts',
  'src/pdf/sheet/planted.ts',
  'src/ui/parts/planted.ts',
  'machines/review/planted.ts',
])('in %s', (file) => {
  it.each([
    "export const isEmpty = (text: string) => text.trim() === '';\n",
    "export const isSaid = (text: string) => '' !== text.trim();\n",
  ])('lint refuses %s', async (code) => {
    expect(await isRefused(file, code)).toBe(true);
  });

  it('lint lets a text be trimmed', async () => {
    expect(await isRefused(file, 'export const short = (text: string) => text.trim();\n')).toBe(false);
  });
});
