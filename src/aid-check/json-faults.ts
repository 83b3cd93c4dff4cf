/** What is wrong with a JSON file as an author writes it, by its line: signs that are missing, and names that stand twice (the later one would win in silence). */
import { isBlank } from '#domain/texts/sanitise-text.ts';

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?))/iuy;

const byteOrderMark = '\uFEFF';

interface Token {
  readonly kind: 'sign' | 'text' | 'other' | 'end' | 'strange';
  readonly text: string;
  readonly line: number;
}

/** One line per fault, the place first: "line 12: …". Empty when it is JSON. */
export function jsonFaults(text: string): string[] {
  const unreadable = encodingFault(text);
  if (unreadable) return [unreadable];
  const reader = new Reader(text);
  try {
    reader.value();
    reader.take('the end of the file', ({ kind }) => kind === 'end');
  } catch (fault) {
    if (!(fault instanceof JsonUnexpected)) throw fault;
    return [...reader.repeated, fault.message];
  }
  return reader.repeated;
}

/** What an editor wrote in another way than UTF-8: some of it reads well and would be shown spoilt. */
function encodingFault(text: string): string | undefined {
  if (isBlank(text)) return 'line 1: the file is empty. Write what it holds, or {}.';
  if (text.startsWith(byteOrderMark))
    return 'line 1: a byte-order mark, which nobody sees, stands before the first sign. Save the file as UTF-8 without it.';
  const spoilt = /[\uFFFD\0]/u.exec(text);
  if (!spoilt) return undefined;
  const line = text.slice(0, spoilt.index).split('\n').length;
  return `line ${String(line)}: a letter is spoilt: the file is not in UTF-8. Save it as UTF-8.`;
}

class Reader {
  readonly repeated: string[] = [];
  private readonly tokens: Token[];
  private at = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  value(): void {
    const { kind, text } = this.next();
    if (kind === 'text' || kind === 'other') this.at += 1;
    else if (text === '{') this.inside('}', () => this.member(new Set()));
    else if (text === '[') this.inside(']', () => () => this.value());
    else throw new JsonUnexpected('a value', this.next(), this.tokens[this.at - 1]);
  }

  take(wanted: string, fits: (token: Token) => boolean): Token {
    const found = this.next();
    if (!fits(found)) throw new JsonUnexpected(wanted, found, this.tokens[this.at - 1]);
    this.at += 1;
    return found;
  }

  private next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', line: this.tokens.at(-1)?.line ?? 1 };
  }

  /** Entries between commas, up to the closing sign. */
  private inside(closing: string, begin: () => () => void): void {
    this.at += 1;
    const entry = begin();
    if (this.next().text === closing) {
      this.at += 1;
      return;
    }
    for (;;) {
      entry();
      const { text } = this.take(`“,” or “${closing}”`, (found) => [',', closing].includes(found.text));
      if (text === closing) return;
    }
  }

  private member(names: Set<string>): () => void {
    return () => {
      const { text, line } = this.take('a name in double quotes', ({ kind }) => kind === 'text');
      if (names.has(text))
        this.repeated.push(`line ${String(line)}: ${text} stands twice. Keep one of them.`);
      names.add(text);
      this.take('“:”', (found) => found.text === ':');
      this.value();
    };
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const pass = (end: number) => {
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  };
  while (/\S/u.test(text.slice(at))) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) {
      pass(at + text.slice(at).search(/\S/u));
      return [...tokens, { kind: 'strange', text: /^\S{0,20}/u.exec(text.slice(at))?.[0] ?? '', line }];
    }
    const [, sign, quoted, other = ''] = found;
    pass(token.lastIndex);
    tokens.push({ kind: sign ? 'sign' : quoted ? 'text' : 'other', text: sign ?? quoted ?? other, line });
  }
  return tokens;
}

/** Something else stands where the grammar wants this; often a comma too many or too few before it. */
class JsonUnexpected extends Error {
  override readonly name = 'JsonUnexpected';
  constructor(wanted: string, { kind, text, line }: Token, before: Token | undefined) {
    const found = kind === 'end' ? 'The file ends' : `${kind === 'text' ? text : `“${text}”`} stands`;
    const cure =
      before?.text === ',' ? 'Take out the comma before it.' : 'Look for a comma or a quote that is missing.';
    super(`line ${String(line)}: ${found} where ${wanted} should be. ${cure}`);
  }
}
