/** A rule of our own: no file leads back to itself by what it imports; types and what is fetched later count too. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
/** @type {Readonly<Record<string, string>>} */
const folders = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports;

/**
 * The file of ours that an import names, with its path; undefined for a package.
 * @param {string} from
 * @param {string} specifier
 */
function fileOf(from, specifier) {
  const name = specifier.replace(/\?.*$/, '');
  if (name.startsWith('.')) return join(dirname(from), name);
  const entry = Object.entries(folders).find(([key]) =>
    key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key,
  );
  return entry && join(root, entry[1].replace('*', name.slice(entry[0].length - 1)));
}

/** @type {Map<string, { at: number, imports: readonly string[] }>} */
const known = new Map();

/**
 * Files that a file imports, as it is on the disk.
 * @param {string} file
 * @returns {readonly string[]}
 */
function importsOf(file) {
  if (!/\.(ts|js|svelte)$/.test(file)) return [];
  const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (at === undefined) return [];
  const before = known.get(file);
  if (before?.at === at) return before.imports;
  const text = readFileSync(file, 'utf8');
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  const code = file.endsWith('.svelte') ? scripts.join('\n') : text;
  const imports = ts
    .preProcessFile(code)
    .importedFiles.flatMap(({ fileName }) => fileOf(file, fileName) ?? []);
  known.set(file, { at, imports });
  return imports;
}

/**
 * The shortest way from one file to another by imports, both ends in it; undefined when there is none.
 * @param {string} from
 * @param {string} to
 */
function wayBetween(from, to) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const next of importsOf(last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noCircles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'This import leads back here: {{way}}.' } },
  create(context) {
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      const target = typeof specifier === 'string' && fileOf(context.filename, specifier);
      const way = target && wayBetween(target, context.filename);
      if (!way) return;
      const names = way.map((file) => relative(root, file)).join(' -> ');
      context.report({ node: node.source, messageId: 'circle', data: { way: names } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
