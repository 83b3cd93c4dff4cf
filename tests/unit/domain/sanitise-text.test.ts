/** A person's text keeps what can be read and loses what hides or turns. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isBlank, sanitiseLine, sanitiseText } from '#domain/texts/sanitise-text.ts';
import { blanks } from './blanks.ts';
import { anyWords } from './arbitrary-words.ts';

const turning = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
const hiding = [
  '\u200B',
  '\u200E',
  '\u200F',
  '\u00AD',
  '\uFEFF',
  '\u2060',
  '\u0000',
  '\u0007',
  '\u009B',
  '\u{E0041}',
];

describe('the words of a person', () => {
  it.each([...turning, ...hiding])('lose the sign %j wherever it stands', (sign) => {
    expect(sanitiseText(`${sign}not ${sign}amputation${sign}`)).toBe('not amputation');
  });

  it('keep accents, other scripts, emoji made of several parts and Persian joiners', () => {
    for (const words of ['Œuvre à l’été', 'ਮੇਰਾ ਗੋਡਾ', 'דירה', '膝盖', '👩‍👧', 'می‌خواهم', 'क्‍ष'])
      expect(sanitiseText(words)).toBe(words);
  });

  it('lose joiners that stand where no script needs them', () => {
    expect(sanitiseText('kn\u200Dee \u200Cleg\u200D')).toBe('knee leg');
  });

  it('keep their line breaks, in one form', () => {
    expect(sanitiseText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
    for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(sanitiseText(`one${end}two`), JSON.stringify(end)).toBe('one\ntwo');
    expect(sanitiseLine(' a\r\n\n b ')).toBe('a b');
  });

  it('keep the bullets of Word as bullets', () => {
    expect(sanitiseText('\uF0B7 walk\v\uF0A7 run\v\uF0D8 swim')).toBe('• walk\n• run\n• swim');
  });

  it('keep the spaces that hold a sign to its word', () => {
    expect(sanitiseLine('«\u00A0Boite  ou marche\u00A0»\u202F?')).toBe(
      '«\u00A0Boite ou marche\u00A0»\u202F?',
    );
  });

  it('show half a character as one that is missing', () => {
    expect(sanitiseText('a\uD83D')).toBe('a\uFFFD');
  });

  it('are the same when made visible twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords, fc.string({ unit: 'binary' })), (text) => {
        expect(sanitiseText(sanitiseText(text))).toBe(sanitiseText(text));
      }),
    );
  });

  it('never keep a sign that turns the order of reading', () => {
    const signs = fc.constantFrom(...turning, ...hiding, '\u200C', '\u200D', 'a', 'م', '👩', '\n');
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        expect(sanitiseText(parts.join(''))).not.toMatch(
          /[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u{E0000}-\u{E007F}]/u,
        );
      }),
    );
  });
});

describe('words of which nothing would be seen', () => {
  it.each(blanks)('are blank: %j', (text) => {
    expect(isBlank(text)).toBe(true);
    expect(sanitiseLine(text)).toBe('');
  });

  it.each(['a', '.', '-', '…', '?', '❤️', '\uF0B7', '\uD83D', '\u00A0x'])('are not: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it('are blank however they are put together, and no longer with one letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blanks)), fc.nat(), (parts, at) => {
        const text = parts.join('');
        expect(isBlank(text)).toBe(true);
        expect(isBlank(`${text.slice(0, at % (text.length + 1))}x${text}`)).toBe(false);
      }),
    );
  });
});
