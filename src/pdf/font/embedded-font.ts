/** Puts the drawn part of a face into the file: a composite font with its outlines, widths and text (ISO 32000-1, 9.7). */
import { bytesOf, viewOf } from '#pdf/file/bytes.ts';
import type { PdfObjects } from '#pdf/file/objects.ts';
import { array, ascii, dictionary, name, type Ref } from '#pdf/file/syntax.ts';
import type { Cluster } from './cluster.ts';
import type { DrawnFont } from './drawn-fonts.ts';
import type { Face } from './face.ts';
import { subsetOf } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

const perThousand = (face: Face, units: number): number => (units * 1000) / face.unitsPerEm;

/** The composite font, with all that it needs added to `objects`. */
export function embedFont(objects: PdfObjects, font: DrawnFont): Ref {
  const { face } = font;
  const clusters = font.clusters();
  const subset = subsetOf(
    face,
    clusters.map(([, cluster]) => cluster),
  );
  const fontName = name(`${subsetTag(font.resource)}+${face.name}`);
  const codes = clusters.map(([code]) => code);
  const descendant = objects.addDictionary({
    Type: name('Font'),
    Subtype: name('CIDFontType2'),
    BaseFont: fontName,
    CIDSystemInfo: dictionary({ Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 }),
    FontDescriptor: addDescriptor(objects, face, fontName, subset.bytes),
    DW: 0,
    W: widthsOf(face, clusters),
    CIDToGIDMap: objects.addStream({}, glyphsByCode(codes, subset.glyphs)),
  });
  const texts = toUnicodeMap(clusters.map(([code, { text }]) => [code, text]));
  return objects.addDictionary({
    Type: name('Font'),
    Subtype: name('Type0'),
    BaseFont: fontName,
    Encoding: name('Identity-H'),
    DescendantFonts: array([descendant]),
    ToUnicode: objects.addStream({}, bytesOf(texts)),
  });
}

/** Stretches of neighbouring codes: the first one, and the widths of all. */
function widthsOf(face: Face, clusters: readonly (readonly [number, Cluster])[]): string {
  const stretches: [first: number, widths: number[]][] = [];
  for (const [code, { advance }] of clusters) {
    const width = perThousand(face, Math.max(0, Math.round(advance)));
    const stretch = stretches.at(-1);
    if (stretch && stretch[0] + stretch[1].length === code) stretch[1].push(width);
    else stretches.push([code, [width]]);
  }
  return array(stretches.flatMap(([first, widths]) => [first, array(widths)]));
}

/** Two bytes for each code up to the highest one. */
function glyphsByCode(codes: readonly number[], glyphs: readonly number[]): Uint8Array {
  const map = new Uint8Array(2 * ((codes.at(-1) ?? 0) + 1));
  const view = viewOf(map);
  codes.forEach((code, i) => view.setUint16(2 * code, glyphs[i] ?? 0));
  return map;
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
