/** Gives the page the faces of the PDF for letters that its own font lacks: the style sheet of a family, once a text needs it. Emoji are left to the device, whose own have colours. */
import { answersOnPath } from '#domain/record/answer.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { languageNamedIn } from '#domain/summary/context.ts';
import { partsFor, scriptFamilies } from '#pdf/font/families.ts';
import { hanFamiliesFor, type VastFamily } from '#pdf/font/vast-families.ts';

const sheets = import.meta.glob('/src/pdf/font/trimmed/sheets/*.css');

/** Of Han characters the shapes that the reader of this record knows. */
function hanFamiliesOf(text: string, record: AnswersRecord, pack: Pack): VastFamily[] {
  if (hanFamiliesFor(text, []).length === 0) return [];
  const language = languageNamedIn(answersOnPath(record, pack), pack);
  return hanFamiliesFor(text, language === undefined ? [] : [language]);
}

/** `record`: whose text it is. A sheet that cannot be fetched is asked for again with the next text. */
export async function fetchSheets(text: string, record: AnswersRecord, pack: Pack): Promise<void> {
  const scripts = scriptFamilies.filter((family) => partsFor(text, family).length > 0);
  const needed = [...scripts, ...hanFamiliesOf(text, record, pack)];
  const wanted = needed.flatMap(({ name }) => sheets[`/src/pdf/font/trimmed/sheets/${name}.css`] ?? []);
  await Promise.all(wanted.map((fetchSheet) => fetchSheet()));
}
