/** Where each text rests: the lines of the source behind it, or why there are none. */
import type { From } from '#content/schema.ts';
import type { Source } from '#content/source-schema.ts';
import type { InferOutput } from 'valibot';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { html, type Html } from './html.ts';

type Grounds = InferOutput<typeof From>;
/** By section of the words and id: "facts > general.meaning". */
export type Provenance = ReadonlyMap<string, Grounds>;

export function provenanceOf({ questionnaire, options }: AidFiles): Provenance {
  const lines = new Map(options.facts.map((fact) => [fact.id, fact.lines]));
  const linesOf = (facts: readonly string[]) => [...new Set(facts.flatMap((fact) => lines.get(fact) ?? []))];
  const { items, questions, teamQuestions } = questionnaire;
  const from = Object.entries({ items, questions, teamQuestions }).flatMap(([section, list]) =>
    list.map((entry) => [`${section} > ${entry.id}`, entry.from] as const),
  );
  const byOption = options.options.map(({ id, about = [], possible, cells }) => {
    const facts = [...about, ...possible, ...Object.values(cells).flat()];
    return [`options > ${id}`, linesOf(facts)] as const;
  });
  const drawn = options.options
    .flatMap(({ drawings = [] }) => drawings)
    .map(({ id, facts }) => [`drawings > ${id}`, linesOf(facts)] as const);
  return new Map([
    ...options.facts.map((fact) => [`facts > ${fact.id}`, fact.lines] as const),
    ...from,
    ...byOption,
    ...drawn,
  ]);
}

const reasons = {
  gap: 'Our source is silent here.',
  extends: 'Ours: a value or a question, no medical claim.',
} as const;

export interface SourceText {
  readonly source: Source;
  /** By line; empty when the text is not here. */
  readonly paragraphs: ReadonlyMap<number, string>;
}

/** Section and line of each ground, leading to the paragraph. */
export const groundsInWords = (grounds: Grounds, text: SourceText): Html[] =>
  grounds.map((ground) =>
    typeof ground === 'string'
      ? html`<p>${reasons[ground]}</p>`
      : html`<p><a href="#line-${ground}">${sectionAt(ground, text)}, line ${ground}</a></p>`,
  );

/** The same, with the paragraph itself where the text is here: for facts, which say what it says. */
export const groundsQuoted = (grounds: Grounds, text: SourceText): Html[] =>
  grounds.flatMap((ground) => {
    const paragraph = text.paragraphs.get(Number(ground));
    const quote = html`<blockquote lang="en">${paragraph ?? ''}</blockquote>`;
    return [...groundsInWords([ground], text), ...(paragraph === undefined ? [] : [quote])];
  });

const sectionAt = (ground: number, { source }: SourceText): string =>
  (source.paragraphs.find(({ line }) => line === ground)?.section ?? 'no such line').replaceAll('-', ' ');

/** Every paragraph of the source by its line: where the links of the other parts lead. */
export const sourceTable = (text: SourceText): Html =>
  html`<table class="source">
    <thead>
      <tr>
        <th scope="col">line</th>
        <th scope="col">section</th>
        <th scope="col">paragraph</th>
      </tr>
    </thead>
    <tbody>
      ${text.source.paragraphs.map(
        ({ line }) =>
          html`<tr id="line-${line}">
            <th scope="row">${line}</th>
            <td>${sectionAt(line, text)}</td>
            <td lang="en">${text.paragraphs.get(line) ?? '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
