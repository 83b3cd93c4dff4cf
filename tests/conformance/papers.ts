/** What README and docs claim, taken out of their text. */
import { readdirSync } from 'node:fs';

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

export const files = [
  ...pagesIn('.'),
  ...pagesIn('docs'),
  'src/domain/ranking/README.md',
  'src/pdf/README.md',
];

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** `like/this.ts` or `like/this/`, from the top of the project; what a command makes is not there yet, and a star stands for many. */
export const pathsIn = (text: string): string[] =>
  matches(text, /`((?:content|docs|lint|machines|public|src|tests)\/[^`*…<>\s]*)`/gu);

/** Files that links lead to, as seen from the page. */
export const linksIn = (text: string): string[] => matches(text, /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/gu);

export const headingLinksIn = (text: string): { page: string; heading: string }[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]+)#([^)]+)\)/gu)].map(([, page = '', heading = '']) => ({
    page,
    heading,
  }));

/** Headings as links name them. */
export const headingsIn = (text: string): string[] =>
  matches(text, /^#+ (.+)$/gmu).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

export const commandsIn = (text: string): string[] => [
  ...matches(text, /\bnpm run ([a-z0-9:-]+)/gu),
  ...matches(text, /\bnpm (test|start)\b/gu),
];

/** What the rows of all tables begin with, without the marks of code. */
export const firstCellsIn = (text: string): string[] =>
  matches(text, /^\| *`?([^|]*?)`? *\|.*$/gmu).filter((_, i, all) => !isHeadOrRule(all, i));

const isRule = (cell: string | undefined) => /^:?-+:?$/u.test(cell ?? '');
const isHeadOrRule = (cells: readonly string[], i: number) => isRule(cells[i]) || isRule(cells[i + 1]);

/** Each heading of the third level, with the day that its text begins with. */
export const decisionsIn = (text: string): { title: string; day: string | undefined }[] =>
  [...text.matchAll(/^### (.+)\n+(?:_(\d{4}-\d\d-\d\d)[,.])?/gmu)].map(([, title = '', day]) => ({
    title,
    day,
  }));
