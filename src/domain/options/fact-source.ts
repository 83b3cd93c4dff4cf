/** Where a fact rests: the part of the source and its lines. */
import type { Options } from '#content/schema.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** "Amputation, lines 68 and 70". Empty while the facts are not loaded. */
export function citationOf(fact: string, options: Options | null, translator: Translator): string {
  const found = options?.facts.find(({ id }) => id === fact);
  if (!found) return '';
  const section = translator.section(found.section);
  const [line = 0, ...more] = found.lines;
  if (more.length === 0) return translator.ui('comparison.cited-line', { section, line });
  const all = new Intl.ListFormat(translator.reader.language, { type: 'conjunction' });
  return translator.ui('comparison.cited-lines', { section, lines: all.format(spansOf(found.lines)) });
}

/** 4, 7, 8, 9 -> "4", "7–9". */
function spansOf(lines: readonly number[]): string[] {
  const spans: [first: number, last: number][] = [];
  for (const line of lines) {
    const span = spans.at(-1);
    if (span?.[1] === line - 1) span[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
