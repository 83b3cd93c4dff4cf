/** Words that somebody may type: every script that we draw and some that we don't, emoji, stacks of marks, words without end, marks of direction, half characters, controls, private and unassigned ones. */
import fc from 'fast-check';
import { limits } from '#domain/record/record.ts';
import { writtenIn } from '#tests/examples/scripts.ts';

const sentences = Object.values(writtenIn);

/** A few letters out of the middle of a sentence, wherever that cuts it. */
const piece = fc
  .tuple(fc.constantFrom(...sentences), fc.nat({ max: 80 }), fc.nat({ max: 30 }))
  .map(([sentence, start, length]) => sentence.slice(start, start + length));

const drawnByNone = fc.constantFrom(
  'ᏣᎳᎩ',
  '𒀀',
  'ภาษาไทย',
  'ភាសាខ្មែរ',
  'བོད',
  '𞤀𞤣𞤤𞤢𞤥',
  '\uE000',
  '\u{F0000}',
  '\u0378',
);
const directions = fc.constantFrom(
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200E',
  '\u200F',
  '\u061C',
);
const halves = fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uDE00\uD83D');
const controls = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u009B',
  '\uFFFE',
  '\uFFFF',
  '\u{10FFFF}',
  '\uFFFD',
  '\uFFF9',
);
const invisible = fc.constantFrom(
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\u00AD',
  '\uFEFF',
  '\u034F',
  '\u180E',
  '\uFE0F',
  '\uFE0E',
  '\u{E0041}',
  '\u{E0100}',
);
const breaks = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\t',
  '\u00A0',
  '\u202F',
  '\u3000',
  ' ',
);
const stacked = fc
  .tuple(
    fc.constantFrom('Z', 'é', 'ש', 'س', 'क', '字', '😀', ''),
    fc.constantFrom('\u0301', '\u036B', '\u20E3', '\u05B8', '\u064E', '\u093F'),
    fc.nat({ max: 40 }),
  )
  .map(([letter, mark, times]) => letter + mark.repeat(times));
const emoji = fc.constantFrom('👩🏽‍⚕️', '👨‍👩‍👧‍👦', '🇨🇦', '🇨', '1️⃣', '❤️', '🏳️‍🌈', '🏽', '🏴\u{E0067}\u{E0062}\u{E007F}');
const endless = fc
  .tuple(fc.constantFrom('x', '字', 'ש', 'ك', '-', '̈', ')'), fc.nat({ max: 600 }))
  .map(([letter, times]) => letter.repeat(times));
const syntax = fc.constantFrom(
  '()\\',
  ')'.repeat(9),
  '<<>>',
  'endstream endobj',
  '%%EOF',
  ']]>',
  '</x:xmpmeta>',
  '&amp;',
  '{words}',
);

/** Never longer than a record may hold. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: piece },
      ...[drawnByNone, directions, halves, controls, invisible, breaks, stacked, emoji, endless, syntax],
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').slice(0, limits.text));
