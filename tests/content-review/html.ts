/** Writes HTML: what is filled in is escaped, unless it was written here too. */

export class Html {
  constructor(readonly text: string) {}
}
type Filling = Html | string | number | readonly Html[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function filled(value: Filling): string {
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(({ text }) => text).join('\n') : escaped(String(value));
}

export const html = (parts: TemplateStringsArray, ...values: readonly Filling[]): Html =>
  new Html(
    parts.map((part, index) => part + (index < values.length ? filled(values[index] ?? '') : '')).join(''),
  );
