/** The `_headers` file of the built site, in the form that static hosts read; `vite preview` reads it too. */
import type { Headers } from './security-headers.ts';

export const headersFile = '_headers';

/** Headers for one address; a final `*` stands for any end. Hosts add up all rules that match. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/** The file's text: each path on a line, its headers indented below. */
export function writeHeaderRules(rules: readonly HeaderRule[]): string {
  const lines = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${lines.join('\n\n')}\n`;
}

/** The rules of a file that `writeHeaderRules` made. */
export function readHeaderRules(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const pairs = lines.map((line) => line.trim().split(/: (.*)/s, 2));
      return { path, headers: Object.fromEntries(pairs) as Headers };
    });
}

/** All headers of one address. */
export function headersAt(rules: readonly HeaderRule[], address: string): Headers {
  const fits = ({ path }: HeaderRule) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address;
  return Object.assign({}, ...rules.filter(fits).map((rule) => rule.headers)) as Headers;
}
