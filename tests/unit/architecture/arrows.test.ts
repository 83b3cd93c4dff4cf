/** Lint keeps the arrows of the house: forbidden imports are planted in every folder, by the table that lint itself uses. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { arrows } from '#lint';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

/** One import of everything that anybody may import. */
const everything = [...new Set(arrows.flatMap(({ may }) => may))].map(importable);

function importable(name: string): string {
  if (name === 'node:') return 'node:fs';
  return name.startsWith('#') && !name.includes('/') ? `${name}/a.ts` : name;
}

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId);
  return rules.some((rule) => rule === 'no-restricted-imports' || rule === 'no-restricted-syntax');
}

const statically = (name: string) => `import '${name}';\n`;
const dynamically = (name: string) => `await import('${name}');\n`;
const inFolder = (files: string) => files.replace('**', 'planted.ts');

describe.each(arrows)('lint in $files', ({ files, may, isDoor = false }) => {
  const file = inFolder(files);
  const allowed = may.map(importable);
  const forbidden = everything.filter(
    (name) => !may.some((own) => name === own || name.startsWith(`${own}/`)) && !allowed.includes(name),
  );

  it.each(['./beside.ts', ...allowed])('lets %s in', async (name) => {
    expect(await isRefused(file, statically(name))).toBe(false);
  });

  it.each(['../beside.ts', 'left-pad', ...forbidden])('refuses %s', async (name) => {
    expect(await isRefused(file, statically(name))).toBe(true);
    expect(await isRefused(file, dynamically(name))).toBe(true);
  });

  it(`${isDoor ? 'opens' : 'keeps shut'} the steps of the ranking`, async () => {
    expect(await isRefused(file, statically('#domain/ranking/inference.ts'))).toBe(!isDoor);
  });
});

describe('lint elsewhere', () => {
  it('refuses a forbidden import in a component too', async () => {
    const component = (name: string) => `<script lang="ts">\n  import '${name}';\n</script>\n`;
    expect(await isRefused('src/ui/Planted.svelte', component('#storage/browser.ts'))).toBe(true);
    expect(await isRefused('src/ui/Planted.svelte', component('#domain/path.ts'))).toBe(false);
  });

  it.each(['src/main.ts', 'tests/unit/planted.test.ts'])('refuses the way upwards in %s', async (file) => {
    expect(await isRefused(file, statically('../content/schema.ts'))).toBe(true);
    expect(await isRefused(file, statically('#content/schema.ts'))).toBe(false);
  });
});
