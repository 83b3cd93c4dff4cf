/** What a page shows: the text of each marked sequence, by the fonts' own maps, and everything that breaks a rule on the way. */
import { Name, Parser, textOf, type Dictionary, type OpenPdf, type Value } from './open-pdf.ts';

interface Open {
  readonly tag: string;
  readonly id: number | undefined;
  readonly actual: string | undefined;
}

const painting = ['Tj', 'S', 's', 'f', 'b', 'EI'];

export class PageContent {
  /** Text by the id of its marked sequence. */
  readonly texts = new Map<number, string>();
  /** Tags by the same. */
  readonly tags = new Map<number, string>();
  readonly artifacts: string[] = [];
  /** The glyphs themselves, also those that something else is spoken for. */
  readonly drawn: string[] = [];
  /** What is spoken instead of glyphs. */
  readonly actuals: string[] = [];
  readonly problems: string[] = [];
  readonly #maps: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly #open: Open[] = [];
  #font = '';

  constructor(pdf: OpenPdf, page: Dictionary) {
    this.#maps = fontMaps(pdf, page);
    const source = new TextDecoder('latin1').decode(pdf.data(page['Contents']));
    for (const [operator, operands] of operationsIn(source)) this.#do(operator, operands);
    if (this.#open.length > 0) this.problems.push('a sequence is never closed');
  }

  #do(operator: string, operands: readonly Value[]): void {
    if (painting.includes(operator) && this.#open.length === 0)
      this.problems.push(`${operator} outside of marked content`);
    if (operator === 'BDC') this.#begin(operands);
    if (operator === 'EMC') this.#end();
    if (operator === 'Tf') this.#font = (operands[0] as Name).text;
    if (operator === 'Tj') this.#draw(this.#shown(operands[0] as string));
  }

  #draw(text: string): void {
    this.drawn.push(text);
    if (this.#open.at(-1)?.actual === undefined) this.#say(text);
  }

  #begin([name, properties]: readonly Value[]): void {
    const tag = (name as Name).text;
    const { MCID: id, ActualText: actual } = properties as Dictionary;
    const isOuter = tag === 'Artifact' || id !== undefined;
    if (isOuter && this.#open.length > 0)
      this.problems.push(`${tag} begins inside of ${this.#open[0]?.tag ?? ''}`);
    this.#open.push({
      tag,
      id: id as number | undefined,
      actual: actual === undefined ? undefined : textOf(actual),
    });
    if (typeof id !== 'number') return;
    if (this.tags.has(id)) this.problems.push(`the id ${id} stands twice`);
    this.tags.set(id, tag);
    this.texts.set(id, '');
  }

  #end(): void {
    const closed = this.#open.pop();
    if (!closed) this.problems.push('EMC without a beginning');
    if (closed?.actual === undefined) return;
    this.actuals.push(closed.actual);
    this.#say(closed.actual);
  }

  #say(text: string): void {
    const id = this.#open.find((open) => open.id !== undefined)?.id;
    if (id === undefined) this.artifacts.push(text);
    else this.texts.set(id, (this.texts.get(id) ?? '') + text);
  }

  #shown(codes: string): string {
    const map = this.#maps.get(this.#font);
    return Array.from({ length: codes.length / 2 }, (_, i) => {
      const code = codes.charCodeAt(2 * i) * 256 + codes.charCodeAt(2 * i + 1);
      const characters = map?.get(code);
      if (characters === undefined) this.problems.push(`code ${code} has no text`);
      return characters ?? '';
    }).join('');
  }
}

/** Its data are no operands. */
const inlineImage = / BI [^>]*> EI/g;

function* operationsIn(source: string): Generator<[string, Value[]]> {
  const parser = new Parser(source.replace(inlineImage, ' EI'), 0);
  let operands: Value[] = [];
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (/^[A-Za-z]+$/.test(token)) {
      yield [token, operands];
      operands = [];
    } else operands.push(parser.value(token));
  }
}

function fontMaps(pdf: OpenPdf, page: Dictionary): Map<string, Map<number, string>> {
  const fonts = pdf.dictionary(pdf.dictionary(page['Resources'])['Font']);
  return new Map(
    Object.entries(fonts).map(([resource, font]) => {
      const cmap = new TextDecoder('latin1').decode(pdf.data(pdf.dictionary(font)['ToUnicode']));
      const rows = [...cmap.matchAll(/^<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]+)>$/gm)];
      return [
        resource,
        new Map(rows.flatMap(([, first = '', last = '', text = '']) => range(first, last, text))),
      ];
    }),
  );
}

/** Each code of a range stands for the next character. */
function range(first: string, last: string, text: string): [number, string][] {
  const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
  const begin = utf16In(text);
  const kept = begin.slice(0, -1);
  return Array.from({ length: to - from + 1 }, (_, i) => [
    from + i,
    kept + String.fromCharCode(begin.charCodeAt(begin.length - 1) + i),
  ]);
}

const utf16In = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
