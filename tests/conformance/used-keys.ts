/** The keys of words that the code asks for, read from its text: whole ones, and patterns such as `rating.${step}`. */
import { readdirSync, readFileSync } from 'node:fs';

/** Sections whose keys stand in code. */
export const coded = ['ui', 'aid', 'summary', 'review', 'note'] as const;
export type CodedSection = (typeof coded)[number];

export interface Program {
  readonly file: string;
  readonly code: string;
}

/** A place that asks for words: the key, or a pattern in which * stands for what is only known at run time. */
export interface Asked {
  readonly file: string;
  readonly key: string;
  readonly sections: readonly CodedSection[];
}

/** Every file of these folders, without its comments. */
const filesIn = (folders: readonly string[]): Program[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(ts|svelte)$/u.test(file))
    .map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) }));

/** The app. */
export const programs = (): Program[] => filesIn(['src', 'machines']);
/** What people read in the browser, as the stories know it. */
export const stories = (): Program[] => filesIn(['tests/e2e']);

const withoutComments = (code: string): string =>
  code.replace(/\/\*.*?\*\/|<!--.*?-->|(?<=^|\s)\/\/[^\n]*/gsu, '');

/** Which sections a call reads: `t` in the summary speaks for the person and for the page of the team. */
const calls: readonly {
  readonly where: RegExp;
  readonly call: string;
  readonly sections: readonly CodedSection[];
}[] = [
  { where: /./u, call: 'ui', sections: ['ui'] },
  ...['button', 'pressing', 'titled'].map((call) => ({
    where: /tests\/e2e\//u,
    call,
    sections: ['ui'] as const,
  })),
  { where: /./u, call: 'aid', sections: ['aid'] },
  { where: /./u, call: 'summary', sections: ['summary'] },
  { where: /./u, call: 'review', sections: ['review'] },
  { where: /clinician/u, call: 'frame', sections: ['review'] },
  { where: /domain\/summary\//u, call: 'common', sections: ['summary'] },
  { where: /domain\/summary\//u, call: 't', sections: ['summary', 'review'] },
  { where: /domain\/clinical-note\//u, call: 't', sections: ['note'] },
];

/** Every key that a call names in its first argument. */
export const askedIn = ({ file, code }: Program): Asked[] =>
  calls
    .filter(({ where }) => where.test(file))
    .flatMap(({ call, sections }) =>
      [...code.matchAll(new RegExp(`(?<![\\w'])${call}\\(`, 'gu'))].flatMap((found) =>
        literalsIn(firstArgument(code, found.index + found[0].length))
          .filter((key) => /^[\w.*-]+$/u.test(key) && key.includes('.') && hasWords(key))
          .map((key) => ({ file, key, sections })),
      ),
    );

/** Up to the comma or the bracket that ends it. */
function firstArgument(code: string, start: number): string {
  let depth = 0;
  for (let end = start; end < code.length; end++) {
    const sign = code[end] ?? '';
    if ('([{'.includes(sign)) depth++;
    if (depth === 0 && ',)'.includes(sign)) return code.slice(start, end);
    if (')]}'.includes(sign)) depth--;
  }
  return code.slice(start);
}

/** Strings and templates of a piece of code; ${...} becomes *, and what stands inside it counts too. */
export const literalsIn = (code: string): string[] =>
  [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/gu)].flatMap(([, single, double, template = '']) => {
    const inside = [...template.matchAll(filled)].flatMap(([value]) => literalsIn(value));
    return [single ?? double ?? template.replace(filled, '*'), ...inside];
  });

const filled = /\$\{(?:[^{}]|\{[^}]*\})*\}/gu;

/** A pattern without words of its own stands for none. */
const hasWords = (pattern: string): boolean => /[a-z]{2}/u.test(pattern);

/** Does a pattern stand for this key? */
export function standsFor(pattern: string, key: string): boolean {
  if (pattern === key) return true;
  if (!pattern.includes('*') || !hasWords(pattern)) return false;
  const parts = pattern.split('*').map((part) => part.replace(/[.\\^$+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`, 'u').test(key);
}

/** Does some literal of the code stand for this key, or for the family that it belongs to ("handover.paper" for "handover.paper.a4")? */
export const isUsed = (key: string, literals: ReadonlySet<string>): boolean =>
  literals.has(key) ||
  [...literals].some(
    (literal) => standsFor(literal, key) || (literal.includes('.') && key.startsWith(`${literal}.`)),
  );
