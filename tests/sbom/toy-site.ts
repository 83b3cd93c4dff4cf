/** A site of a few lines with packages of its own, which a test makes, builds and takes away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { softwareBill } from '#site/sbom/software-bill-plugin.ts';

interface ToyPackage {
  readonly name: string;
  readonly license?: string | undefined;
  /** File names with what they hold. */
  readonly files: Readonly<Record<string, string>>;
}

const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
/** A module that WebAssembly takes, without anything in it. */
export const emptyWasm = '\0asm\x01\0\0\0';

const code = (name: string) => `export const said = ${JSON.stringify(`from ${name}`)};\n`;
const licensed = (name: string): ToyPackage => ({
  name,
  license: 'MIT',
  files: { 'index.js': code(name), LICENSE: `The words of ${name}'s licence.\n` },
});

export const toyPackages: readonly ToyPackage[] = [
  licensed('in-page'),
  licensed('@scoped/in-worker'),
  licensed('shaken-off'),
  { ...licensed('in-style'), files: { 'index.css': 'p { color: red }', 'licence.md': 'Words of in-style.' } },
];

const main = `import { said } from 'in-page';
import { said as unused } from 'shaken-off';
import 'in-style/index.css';
document.title = said;
new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
`;

export class ToySite {
  readonly root = mkdtempSync(join(tmpdir(), 'waymark-toy-'));
  readonly built = join(this.root, 'built');

  constructor() {
    this.write('package.json', JSON.stringify({ name: 'toy', version: '1.0.0', license: 'Apache-2.0' }));
    this.write('LICENSE', "The words of the toy's own licence.");
    this.write('index.html', '<!doctype html><script type="module" src="/main.js"></script>');
    this.write('main.js', main);
    this.write('worker.js', `import { said } from '@scoped/in-worker';\npostMessage(said);\n`);
    for (const one of toyPackages) this.install(one);
    this.lock(toyPackages.map(({ name }) => name));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Instead of the one that has this name, if there is one. */
  install({ name, license, files }: ToyPackage): void {
    const folder = `node_modules/${name}`;
    rmSync(join(this.root, folder), { recursive: true, force: true });
    const manifest = {
      name,
      version: '2.3.4',
      type: 'module',
      license,
      exports: { '.': './index.js', './*': './*' },
    };
    this.write(`${folder}/package.json`, JSON.stringify(manifest));
    for (const [file, text] of Object.entries(files)) this.write(`${folder}/${file}`, text);
  }

  lock(names: readonly string[]): void {
    const packages = Object.fromEntries(
      names.map((name) => [`node_modules/${name}`, { version: '2.3.4', integrity }]),
    );
    this.write('package-lock.json', JSON.stringify({ packages }));
  }

  /** Beside the plugins that are held here. */
  async build(...plugins: PluginOption[]): Promise<void> {
    const bill = softwareBill({ root: this.root, folder: this.root, madeFrom: () => new Map() });
    await build({
      root: this.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [...plugins, bill.ofPages],
      worker: { format: 'es', plugins: () => [bill.ofWorkers] },
      build: {
        outDir: this.built,
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
