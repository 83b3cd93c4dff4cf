/** Puts the drawn part of a face into the file: a composite font with its outlines, widths and text (ISO 32000-1, 9.7). */
import { ByteWriter } from '#pdf/file/bytes.ts';
import type { PdfObjects } from '#pdf/file/objects.ts';
import { array, ascii, dictionary, name, type Ref } from '#pdf/file/syntax.ts';
import type { DrawnFont } from './drawn-fonts.ts';
import type { Face } from './face.ts';
import { subsetOf } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

const perThousand = (face: Face, units: number): number => (units * 1000) / face.unitsPerEm;

export function embedFont(objects: PdfObjects, font: DrawnFont): Ref {
  const { face, clusters } = font;
  const subset = subsetOf(face, clusters);
  const fontName = name(`${subsetTag(font.resource)}+${face.name}`);
  const glyphByCode = new ByteWriter().u16(0, ...subset.glyphs);
  const widths = clusters.map(({ advance }) => perThousand(face, Math.max(0, Math.round(advance))));
  const descendant = objects.addDictionary({
    Type: name('Font'),
    Subtype: name('CIDFontType2'),
    BaseFont: fontName,
    CIDSystemInfo: dictionary({ Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 }),
    FontDescriptor: addDescriptor(objects, face, fontName, subset.bytes),
    DW: 0,
    W: array([1, array(widths)]),
    CIDToGIDMap: objects.addStream({}, glyphByCode.written()),
  });
  const texts = toUnicodeMap(clusters.map(({ text }) => text));
  return objects.addDictionary({
    Type: name('Font'),
    Subtype: name('Type0'),
    BaseFont: fontName,
    Encoding: name('Identity-H'),
    DescendantFonts: array([descendant]),
    ToUnicode: objects.addStream({}, new TextEncoder().encode(texts)),
  });
}

/** Letters that are found by their own codes, not by a standard set. */
const symbolic = 4;

function addDescriptor(objects: PdfObjects, face: Face, fontName: string, bytes: Uint8Array): Ref {
  const units = (value: number) => perThousand(face, value);
  return objects.addDictionary({
    Type: name('FontDescriptor'),
    FontName: fontName,
    Flags: symbolic,
    FontBBox: array(face.bounds.map(units)),
    ItalicAngle: 0,
    Ascent: units(face.ascent),
    Descent: units(face.descent),
    CapHeight: units(face.capHeight),
    StemV: face.weight > 500 ? 120 : 80,
    FontFile2: objects.addStream({ Length1: bytes.length }, bytes),
  });
}

/** Six capital letters, another six for each font of the document. */
const subsetTag = (resource: string): string =>
  resource
    .replace(/\D/g, '')
    .padStart(6, '0')
    .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? 'A');
