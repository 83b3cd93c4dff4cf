/** Lint keeps the arrows of the house: forbidden imports and circles are planted, by the table that lint itself uses. */
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

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const isRefused = async (file: string, code: string): Promise<boolean> =>
  (await rulesBroken(file, code)).some(
    (rule) => rule === 'no-restricted-imports' || rule === 'no-restricted-syntax',
  );

const statically = (name: string) => `import '${name}';\n`;
const dynamically = (name: string) => `await import('${name}');\n`;
const inFolder = (files: string) => files.replace(/\*+(?:\.ts)?$/, 'planted.ts');

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
    expect(await isRefused(file, statically('#domain/ranking/steps/inference.ts'))).toBe(!isDoor);
  });
});

describe('lint elsewhere', () => {
  it('refuses a forbidden import in a component too', async () => {
    const component = (name: string) => `<script lang="ts">\n  import '${name}';\n</script>\n`;
    expect(await isRefused('src/ui/Planted.svelte', component('#storage/browser.ts'))).toBe(true);
    expect(await isRefused('src/ui/Planted.svelte', component('#domain/journey/path.ts'))).toBe(false);
  });

  it.each(['src/app/patient/main.ts', 'tests/unit/planted.test.ts'])(
    'refuses the way upwards in %s',
    async (file) => {
      expect(await isRefused(file, statically('../content/schema.ts'))).toBe(true);
      expect(await isRefused(file, statically('#content/schema.ts'))).toBe(false);
    },
  );
});

describe('lint against circles', () => {
  const isCircle = async (file: string, code: string) =>
    (await rulesBroken(file, code)).includes('house/no-circles');
  const component = (code: string) => `<script lang="ts">\n  ${code}\n</script>\n`;

  it.each([
    ['a value', "import { Page } from './page.ts';"],
    ['a type', "import type { Page } from './page.ts';"],
    ['a type named in passing', "type Page = import('./page.ts').Page;"],
    ['what is handed on', "export { Page } from './page.ts';"],
    ['all that is handed on', "export * from './page.ts';"],
    ['what is fetched later', "await import('./page.ts');"],
  ])('sees %s lead back', async (_, code) => {
    expect(await isCircle('src/pdf/tag/structure.ts', `${code}\n`)).toBe(true);
    expect(await isCircle('src/pdf/tag/planted.ts', `${code}\n`)).toBe(false);
  });

  it('sees one that goes through other folders', async () => {
    expect(await isCircle('src/domain/record/record.ts', "import '#ui/patient/Patient.svelte';\n")).toBe(
      true,
    );
  });

  it('sees one of components', async () => {
    const code = component("import Frame from './Frame.svelte';");
    expect(await isCircle('src/ui/patient/frame/Foot.svelte', code)).toBe(true);
    expect(await isCircle('src/ui/patient/frame/Planted.svelte', code)).toBe(false);
  });

  it('sees one that starts a worker on its way', async () => {
    expect(await isCircle('src/workers/pdf-writer.ts', "import '#app/write-pdf.ts';\n")).toBe(true);
  });

  it('sees a file that imports itself', async () => {
    expect(await isCircle('src/domain/record/record.ts', "import '#domain/record/record.ts';\n")).toBe(true);
  });

  it('says by which way', async () => {
    const [result] = await eslint.lintText("import './page.ts';\n", { filePath: 'src/pdf/tag/structure.ts' });
    expect(result?.messages.map(({ message }) => message).join()).toContain(
      'src/pdf/tag/page.ts -> src/pdf/tag/structure.ts',
    );
  });
});
