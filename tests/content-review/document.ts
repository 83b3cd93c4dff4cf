/** One document from which a translator or a clinician can review everything that Waymark says, without the app. */
import { readFileSync } from 'node:fs';
import { Points } from '#content/points-schema.ts';
import { Source } from '#content/source-schema.ts';
import { aidFile, readAidUnderTest } from '#tests/conformance/aid-under-test.ts';
import { checked, type AidFiles } from '#aid-check/read-aid.ts';
import { hashesOf } from '#aid-check/source-hashes.ts';
import { balanceOf, balanceTable } from './balance.ts';
import { drawingFigures } from './drawing-figures.ts';
import { Html, html } from './html.ts';
import { provenanceOf, sourceTable, type SourceText } from './provenance.ts';
import { type Part, textParts } from './text-tables.ts';

const sheet = readFileSync(new URL('sheet.css', import.meta.url), 'utf8');
const points = checked('points.json', aidFile('points.json'), Points);
const source = checked('source.json', aidFile('source.json'), Source);

/** `text`: the source itself, where it is at hand. */
export function reviewDocument(pack: AidFiles = readAidUnderTest(), text?: string): string {
  const provenance = provenanceOf(pack);
  const sourceText = { source, paragraphs: paragraphsIn(text ?? '') };
  const parts: Part[] = [
    { id: 'balance', title: 'Balance', body: balanceTable(balanceOf(pack, points)) },
    { id: 'drawings', title: 'Drawings', body: drawingFigures(pack, provenance, sourceText) },
    ...textParts(pack, provenance, sourceText),
    { id: 'source', title: 'The source, line by line', body: sourceTable(sourceText) },
  ];
  return page(pack, parts, sourceNote(text)).text;
}

const paragraphsIn = (text: string): SourceText['paragraphs'] =>
  new Map(
    text
      .split('\n')
      .map((paragraph, index) => [index + 1, paragraph.trim()] as const)
      .filter(([, said]) => said),
  );

function sourceNote(text: string | undefined): string {
  if (text === undefined)
    return 'The text of the source is not here. Name its file to see each paragraph beside what rests on it: npm run review:content -- --source path/to/text';
  return hashesOf(text).hash === source.hash
    ? 'The text of the source is the one that our texts were checked against.'
    : 'THE TEXT OF THE SOURCE IS ANOTHER ONE than our texts were checked against: lines may have moved.';
}

const page = ({ questionnaire }: AidFiles, parts: readonly Part[], note: string): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Waymark: content to review</title>
        <style>
          ${new Html(sheet)}
        </style>
      </head>
      <body>
        <h1>Waymark: content to review</h1>
        <p>
          Version ${questionnaire.version}, ${questionnaire.date}. Source: ${source.publisher},
          “${source.title}”, ${source.year}. ${note}
        </p>
        <p>
          Each row is one text with its id, the same text in every language, and the lines of the source that
          it rests on. A text may have variants: by voice (adult, teen, parent) and by the part of the body;
          “everyone else” stands for all who have no variant of their own. What stands in braces, as in
          {option}, is filled in by the app. A dash stands where a text rests on no line of the source. Please
          name the id when you write to us.
        </p>
        <nav>
          <h2>Contents</h2>
          <ul>
            ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        ${parts.map(
          ({ id, title, body }) =>
            html`<section id="${id}">
              <h2>${title}</h2>
              ${body}
            </section>`,
        )}
      </body>
    </html>`;
