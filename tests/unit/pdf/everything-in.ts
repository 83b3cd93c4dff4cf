/** Every text that a PDF holds for anyone who looks: on its pages and under them, spoken instead of them, in its outline, its data about itself its attachments and its QR code. */
import { recordInCode } from '#domain/qr-code/read-code.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { textOf, type Dictionary, type Value } from './open-pdf.ts';
import { PageContent } from './page-content.ts';
import { codesIn } from './printed-code.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

/** One text a place, so that a search says where it found something. */
export function everythingIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { pdf, catalog, root, pages } = walkPdf(bytes);
  const contents = pages.map((page) => new PageContent(pdf, page));
  const attached = pdf.list(catalog['AF']).map((file) => pdf.dictionary(file));
  const described = (dictionary: Dictionary) =>
    Object.values(dictionary).map((value) => textOf(asText(value)));
  return {
    pages: contents.flatMap(({ texts, artifacts }) => [...texts.values(), ...artifacts]).join('\n'),
    drawn: contents.map(({ drawn }) => drawn.join('')).join('\n'),
    spoken: [
      ...contents.flatMap(({ actuals }) => actuals),
      ...allOf(root).flatMap(({ actual }) => actual ?? []),
    ].join('\n'),
    alternatives: allOf(root)
      .map(({ alternative }) => alternative ?? '')
      .join('\n'),
    outline: titlesIn(pdf.dictionary(pdf.dictionary(catalog['Outlines'])['First']), (value) =>
      pdf.dictionary(value),
    ).join('\n'),
    information: [
      ...described(pdf.dictionary(pdf.trailer['Info'])),
      new TextDecoder().decode(pdf.data(catalog['Metadata'])),
    ].join('\n'),
    attachments: attached
      .flatMap((file) => [
        ...described(file),
        new TextDecoder().decode(pdf.data(pdf.dictionary(file['EF'])['F'])),
      ])
      .join('\n'),
    code: codesIn(bytes)
      .map(({ text }) => JSON.stringify(recordInCode(text, bonePack).record))
      .join('\n'),
  };
}

const asText = (value: Value): Value => (typeof value === 'string' ? value : '');

function titlesIn(first: Dictionary, next: (value: Value | undefined) => Dictionary): string[] {
  const titles: string[] = [];
  for (let entry = first; entry['Title'] !== undefined; entry = next(entry['Next']))
    titles.push(textOf(entry['Title']));
  return titles;
}
