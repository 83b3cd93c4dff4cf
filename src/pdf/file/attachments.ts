/** Files inside the file: embedded streams, file specifications and their place in the catalog (PDF/A-3, 6.8). */
import { pdfDate } from './dates.ts';
import type { PdfObjects } from './objects.ts';
import { array, ascii, dictionary, name, textString, type Entries, type Ref } from './syntax.ts';

export interface Attachment {
  /** File name, printable ASCII. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** What it is to the document. */
  readonly relationship: 'Data' | 'Supplement';
}

/** Entries of the catalog for any number of attachments. `made`: ISO 8601 with offset. */
export function addAttachments(
  objects: PdfObjects,
  attachments: readonly Attachment[],
  made: string,
): Entries {
  if (attachments.length === 0) return {};
  const byName = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const specs = byName.map((attachment) => addSpecification(objects, attachment, made));
  const names = byName.flatMap((attachment, index) => [textString(attachment.name), specs[index] ?? '']);
  return {
    AF: array(specs),
    Names: dictionary({ EmbeddedFiles: dictionary({ Names: array(names) }) }),
  };
}

function addSpecification(objects: PdfObjects, attachment: Attachment, made: string): Ref {
  const { bytes, type, description, relationship } = attachment;
  const stream = objects.addStream(
    {
      Type: name('EmbeddedFile'),
      Subtype: name(type),
      Params: dictionary({ Size: bytes.length, ModDate: ascii(pdfDate(made)) }),
    },
    bytes,
  );
  return objects.addDictionary({
    Type: name('Filespec'),
    F: ascii(attachment.name),
    UF: textString(attachment.name),
    Desc: textString(description),
    AFRelationship: name(relationship),
    EF: dictionary({ F: stream, UF: stream }),
  });
}
