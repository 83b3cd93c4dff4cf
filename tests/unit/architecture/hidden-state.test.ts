/** Domain and machines keep nothing between two calls but in objects that their callers made. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

const files = [
  'src/domain/journey/planted.ts',
  'src/domain/ranking/planted.ts',
  'machines/review/planted.ts',
];

it.each(files)('lint refuses a memo in %s', async (file) => {
  expect(await isRefused(file, 'const before = new WeakMap<object, string>();\n')).toBe(true);
  expect(await isRefused(file, 'export const before = new Map();\n')).toBe(true);
});

it.each(files)('lint lets a table, and a memo that a caller makes, into %s', async (file) => {
  expect(await isRefused(file, "export const signs = new Map([['a', 'b']]);\n")).toBe(false);
  expect(
    await isRefused(file, 'export const finder = () => { const before = new Map(); return before; };\n'),
  ).toBe(false);
});
