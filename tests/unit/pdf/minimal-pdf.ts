/** The smallest use of src/pdf; its README shows this file as it is. */
import { TaggedDocument } from '#pdf/document.ts';
import { Face } from '#pdf/font/face.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { drawStack } from '#pdf/page/placing.ts';

/** `font`: a bare TrueType font. */
export function minimalPdf(font: Uint8Array): Uint8Array {
  const face = new Face('Example-regular', font);
  const faces = { regular: [face], bold: [face] };
  const document = new TaggedDocument();
  const page = document.addPage({ width: 595, height: 842 });

  // Content of the document: marked, and part of its structure.
  const heading = document.structure.add('H1');
  const style = { size: 20, weight: 'regular', colour: [0, 0, 0] } as const;
  const column = { left: 48, width: 499 };
  drawStack(paragraph([{ text: 'Hello, reader', style, target: heading }], column, faces), page, 48);

  // Everything else: readers pass over it.
  const stroke = { colour: [0.6, 0.6, 0.6], width: 0.6 } as const;
  page.artifact('Layout', (pen) => pen.line([48, 80], [547, 80], stroke));

  const made = '2026-11-29T09:00:00-05:00';
  return document.bytes({ title: 'Hello', language: 'en', made, producer: 'Example 1' }, []);
}
