/** Words become lines: broken where the language allows it, and never wider than asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitiseLine, sanitiseText } from '#domain/texts/sanitise-text.ts';
import { paragraphsIn } from '#pdf/page/paragraphs-in.ts';
import { oneLine } from '#pdf/sheet/text.ts';
import { anyWords } from '#tests/unit/domain/arbitrary-words.ts';
import { breakLines, type Line } from '#pdf/page/line-breaking.ts';
import type { TextStyle } from '#pdf/page/spans.ts';
import { facesFor } from './faces-on-disk.ts';

const faces = await facesFor(['ĀŁ']);
const style: TextStyle = { size: 11, weight: 'regular', colour: [0, 0, 0] };
const lines = (text: string, width: number): Line[] =>
  breakLines([{ text, style, target: 'Layout' }], width, faces);
const sourceOf = ({ runs }: Line): string => runs.map(({ source }) => source).join('');

const inOrder = (text: string): string => Array.from(text).sort().join('');

test('breaks between words, keeps the space, and lets no line be too wide', () => {
  const broken = lines('Walking sooner without crutches', 100);
  expect(broken.map(sourceOf)).toEqual(['Walking sooner ', 'without crutches']);
  for (const { width } of broken) expect(width).toBeLessThanOrEqual(100);
});

test('keeps French signs with their word, and an address in one piece', () => {
  expect(lines('Il dit\u00A0: «\u00A0Très\u00A0»', 62).map(sourceOf)).toEqual([
    'Il dit\u00A0: ',
    '«\u00A0Très\u00A0»',
  ]);
  const address = 'https://waymark.example/review/';
  const width = (lines(address, 500)[0]?.width ?? 0) + 3;
  expect(lines(`at ${address}`, width).map(sourceOf)).toEqual(['at ', address]);
});

test('wraps a word that is wider than the line', () => {
  const broken = lines('x'.repeat(2000), 300);
  expect(broken.length).toBeGreaterThan(20);
  for (const { width } of broken) expect(width).toBeLessThanOrEqual(300);
  expect(broken.map(sourceOf).join('')).toBe('x'.repeat(2000));
});

test('loses and adds no character, whatever the text and the width', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 30, max: 500 }),
      (typed, width) => {
        const text = sanitiseText(typed).replaceAll('\n', ' ');
        const broken = lines(text, width);
        expect(inOrder(broken.map(sourceOf).join(''))).toBe(inOrder(text));
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('takes another face for letters that the first one lacks', () => {
  const [line] = lines('Łódź and ā', 500);
  expect(line?.runs.map(({ face, source }) => [face.name.includes('latin-ext'), source])).toEqual([
    [true, 'Ł'],
    [false, 'ód'],
    [true, 'ź'],
    [false, ' and '],
    [true, 'ā'],
  ]);
});

test('draws text as it is read: composed, one kind of line end, nothing hidden', () => {
  expect(paragraphsIn('e\u0301\r\na\u2028b\tc')).toEqual(['é', 'a', 'b c']);
  expect(paragraphsIn('a\u0000b\u200Bc\uFEFFd\u00ADe\u202Ef\u2067g')).toEqual(['abcdefg']);
});

test('keeps the lines of a text from Word apart, as the screen does', () => {
  expect(paragraphsIn('one\vtwo\u0085three\f\u00A0\u200B\u2029\uF0B7 four')).toEqual([
    'one',
    'two',
    'three',
    '• four',
  ]);
});

test('draws what the screen shows, whatever was typed', () => {
  fc.assert(
    fc.property(anyWords, (typed) => {
      const onScreen = sanitiseText(typed)
        .split('\n')
        .filter((line) => sanitiseLine(line) !== '');
      expect(paragraphsIn(typed)).toEqual(onScreen);
      expect(paragraphsIn(onScreen.join('\n'))).toEqual(onScreen);
      expect(sanitiseLine(oneLine(typed))).toBe(sanitiseLine(typed));
    }),
    { examples: [['x\u202F\n\uFE0F']] },
  );
});
