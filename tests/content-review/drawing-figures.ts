/** The drawings in one size, each with what is told to somebody who cannot see it, and the facts that it shows. */
import { readFileSync } from 'node:fs';
import { mergeWords } from '#domain/texts/translator.ts';
import { wordings } from '#aid-check/facts-rules.ts';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { Html, html } from './html.ts';
import { groundsQuoted, type Provenance, type SourceText } from './provenance.ts';

export function drawingFigures(pack: AidFiles, provenance: Provenance, source: SourceText): Html {
  const languages = [...pack.languages].map(
    ([language, files]) => [language, mergeWords(files.map(({ words }) => words)).drawings ?? {}] as const,
  );
  const figures = pack.options.options.flatMap(({ id: option, drawings = [] }) =>
    drawings.map(
      ({ id, facts }) =>
        html`<figure>
          ${new Html(readFileSync(`${pack.folder}/drawings/${id}.svg`, 'utf8'))}
          <figcaption>
            <h3>${id}</h3>
            <p>Option: ${option}. Facts: ${facts.join(', ')}.</p>
            ${languages.map(([language, words]) => html`<p lang="${language}">${wordings(words[id]).join(' ')}</p>`)}
            ${groundsQuoted(provenance.get(`drawings > ${id}`) ?? [], source)}
          </figcaption>
        </figure>`,
    ),
  );
  return html`<p>Drawings, not to scale. Each file stands in drawings/.</p>
    <div class="figures">${figures}</div>`;
}
