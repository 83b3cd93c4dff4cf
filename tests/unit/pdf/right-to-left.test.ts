/** Hebrew and Arabic on the page: the order of the eye, joined letters, and the order of reading in the structure. */
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, type Line } from '#pdf/page/line-breaking.ts';
import type { TextStyle } from '#pdf/page/spans.ts';
import { facesFor, pdfOf } from './faces-on-disk.ts';
import { jobOf, summaryWith } from './sample.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

const faces = await facesFor(['Ł', 'שלום', 'سلام']);
const style: TextStyle = { size: 11, weight: 'regular', colour: [0, 0, 0] };
const span = (text: string) => ({ text, style, target: 'Layout' }) as const;
const lines = (texts: readonly string[], width = 2000): Line[] => breakLines(texts.map(span), width, faces);
const seen = ({ runs }: Line): string =>
  runs.flatMap(({ clusters }) => clusters.map(({ text }) => text)).join('');
const inOrder = (text: string): string => Array.from(text).sort().join('');

test('puts mixed text in the order of the Unicode standard, whatever it is', () => {
  const bidi = bidiFactory();
  const typed = fc.string({
    unit: fc.constantFrom('a', 'b', 'א', 'ב', '1', '2', ' ', '(', ')', ',', '-', '!'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(typed, (text) => {
      const [line] = lines([text]);
      const base = line?.direction ?? 'ltr';
      const order = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, base));
      expect(line && seen(line)).toBe(order.map((i) => text[i]).join(''));
    }),
  );
});

test('breaks such text into lines that lose and add nothing', () => {
  const word = fc.constantFrom(
    'שלום',
    'شَكْل',
    'السلام',
    'word',
    '12/3',
    '(לא)',
    'x'.repeat(60),
    'ا'.repeat(60),
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 60, max: 300 }),
      (words, width) => {
        const text = words.join(' ');
        const broken = lines([text], width);
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(width);
        const runs = broken.flatMap((line) => line.runs);
        expect(inOrder(runs.map(({ source }) => source).join(''))).toBe(inOrder(text));
        expect(runs.every(({ direction, source }) => direction === 'ltr' || !source.includes('word'))).toBe(
          true,
        );
      },
    ),
  );
});

test('begins a paragraph at the right when its first letter does, and only then', () => {
  expect(lines(['שלום world']).map(({ direction }) => direction)).toEqual(['rtl']);
  expect(lines(['world שלום']).map(({ direction }) => direction)).toEqual(['ltr']);
  expect(lines(['Name  ', 'שלום']).map(seen)).toEqual(['Name  םולש']);
});

test('lets the space at the end of a line hang out at its left', () => {
  const [first] = lines(['שלום שלום'], 40);
  expect(first && seen(first)).toBe(' םולש');
  expect(first?.runs[0]?.left).toBeLessThan(0);
});

test('opens brackets towards the words inside them', () => {
  const glyphs = (text: string) =>
    lines([text]).flatMap(({ runs }) =>
      runs.flatMap(({ clusters }) => clusters.map((one) => [one.text, one.glyphs[0]?.glyph])),
    );
  const plain = new Map(glyphs('()') as [string, number][]);
  const turned = new Map(glyphs('ש(ש)ש').filter(([text]) => text !== 'ש') as [string, number][]);
  expect(turned.get('(')).toBe(plain.get(')'));
  expect(turned.get(')')).toBe(plain.get('('));
});

test('joins Arabic letters', () => {
  const glyphOf = (text: string, letter: string) =>
    lines([text])[0]
      ?.runs.flatMap(({ clusters }) => clusters)
      .find((one) => one.text.includes(letter))?.glyphs[0]?.glyph;
  expect(glyphOf('سس', 'س')).not.toBe(glyphOf('س', 'س'));
  expect(glyphOf('لا', 'ل')).not.toBe(glyphOf('لم', 'ل'));
});

test('says in its structure, in the order of reading, what the glyphs show in the order of the eye', async () => {
  const text = 'שָׁלוֹם (limb salvage) السَّلامُ عَلَيْكُم';
  const { root, problems } = walkPdf(await pdfOf(jobOf(summaryWith(text), {})));
  expect(problems).toEqual([]);
  expect(allOf(root).filter(({ actual }) => actual === text).length).toBeGreaterThan(9);
});
