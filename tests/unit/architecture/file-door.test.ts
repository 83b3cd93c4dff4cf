/** Files leave the program by one door, which leaves out what is for the team alone: lint refuses another. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const code = 'export const addressOf = (file: Blob): string => URL.createObjectURL(file);\n';

async function isRefused(file: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-properties');
}

it.each([
  'src/ui/patient/frame/planted.ts',
  'src/ui/clinician/planted.ts',
  'src/app/patient/planted.ts',
  'src/domain/record/planted.ts',
  'machines/planted.ts',
])('a file made in %s is refused', async (file) => {
  expect(await isRefused(file)).toBe(true);
});

it('the door itself makes files', async () => {
  expect(await isRefused('src/ui/patient/summary/handing-over.ts')).toBe(false);
});
