/** The site of the garden pack: the same program, template and configuration, with another content/. Nothing but data differs. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { preview } from 'vite';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/wording.ts';

const content = resolve('content');
const garden = resolve('tests/packs/garden');
const languages = ['en', 'fr'];
/** What is copied as it is. */
const program = [
  'src',
  'machines',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
/** Sections of words that speak of the program, whatever the topic; the others are the pack's. */
const programWords = ['ui', 'summary', 'review', 'note', 'criteria'] as const;

const wordsIn = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;
const filesIn = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Words of a part: the program's own, and over them what the garden says. */
function partOf(language: string, file: string): Words {
  const known = wordsIn(join(content, language, file));
  const own = programWords.flatMap((section) => (known[section] ? [{ [section]: known[section] }] : []));
  const said = filesIn(join(garden, language)).includes(file) ? [wordsIn(join(garden, language, file))] : [];
  return mergeWords([...own, ...said]);
}

/** Every word of the garden's site in a language. */
export const gardenWords = (language: string): Words =>
  mergeWords(filesIn(join(content, language)).map((file) => partOf(language, file)));

/** One by one: what the build keeps beside them must not be shared, or two builds at a time disturb each other. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.vite')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

/** Code of content/ stays; structure and words are the garden's; there are no drawings. */
function copyInto(root: string): void {
  for (const name of program) cpSync(name, join(root, name), { recursive: true });
  linkPackages(root);
  const isData = (path: string) => /\.svg$/.test(path) || filesIn(garden).includes(basename(path));
  cpSync(content, join(root, 'content'), { recursive: true, filter: (path) => !isData(path) });
  for (const file of filesIn(garden)) cpSync(join(garden, file), join(root, 'content', file));
  for (const language of languages)
    for (const file of filesIn(join(content, language)))
      writeFileSync(join(root, 'content', language, file), JSON.stringify(partOf(language, file)));
}

/** Builds it in a folder of its own and serves it; call `close` to take all away. */
export async function gardenSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'waymark-garden-'));
  copyInto(root);
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const close = async () => {
    await server.close();
    rmSync(root, { recursive: true });
  };
  return { address, close };
}
