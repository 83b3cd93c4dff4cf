/** Every text of the pack in tables, its languages side by side, with all its variants and the source beside. */
import { clinicianParts } from '#content/pack.ts';
import type { Text } from '#content/schema-words.ts';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { type PlacedText, textsIn } from '#aid-check/wordings.ts';
import { html, type Html } from './html.ts';
import { groundsInWords, groundsQuoted, type Provenance, type SourceText } from './provenance.ts';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}
interface Spoken {
  readonly language: string;
  readonly texts: readonly PlacedText[];
}

/** One part for each section of each file of words, in the order of the journey; the words of the app after what they are about. */
export function textParts(pack: AidFiles, provenance: Provenance, source: SourceText): Part[] {
  const spoken: Spoken[] = [...pack.languages].map(([language, files]) => ({
    language,
    texts: files.flatMap(textsIn),
  }));
  const parts = distinct(spoken.flatMap(({ texts }) => texts.map(partOf)));
  return parts.sort(byJourney).map((part) => {
    const own = spoken.map(({ language, texts }) => ({
      language,
      texts: texts.filter((text) => partOf(text) === part),
    }));
    return { id: `texts-${part}`, title: part.replace('.', ': '), body: table(own, provenance, source) };
  });
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];
const partOf = ({ file, section }: PlacedText): string =>
  `${file.replace(/^.*\/|\.json$/gu, '')}.${section === 'ui' ? 'words of the app' : section}`;

const journey: readonly string[] = clinicianParts;
function byJourney(a: string, b: string): number {
  const rank = (part: string) => {
    const [file = '', section = ''] = part.split('.');
    return (
      (journey.includes(file) ? journey.indexOf(file) : journey.length) * 2 + Number(section.includes(' '))
    );
  };
  return rank(a) - rank(b);
}

function table(spoken: readonly Spoken[], provenance: Provenance, source: SourceText): Html {
  const ats = distinct(spoken.flatMap(({ texts }) => texts.map(({ at }) => at)));
  return html`<table class="texts">
    <thead>
      <tr>
        <th scope="col">id</th>
        ${spoken.map(({ language }) => html`<th scope="col">${language}</th>`)}
        <th scope="col">source</th>
      </tr>
    </thead>
    <tbody>
      ${ats.map(
        (at) =>
          html`<tr>
            <th scope="row">${at}</th>
            ${spoken.map(({ language, texts }) => cell(language, texts.find((text) => text.at === at)?.text))}
            <td>${groundsOf(at, provenance, source)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function groundsOf(at: string, provenance: Provenance, source: SourceText): Html[] {
  const [section = '', id = ''] = at.split(' > ');
  const grounds = provenance.get(`${section} > ${id}`);
  if (!grounds) return [html`–`];
  return (section === 'facts' ? groundsQuoted : groundsInWords)(grounds, source);
}

function cell(language: string, text: Text | undefined): Html {
  if (text === undefined) return html`<td class="missing">missing</td>`;
  const variants = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
  return html`<td lang="${language}">
    ${variants.map(
      ([who, said]) =>
        html`${whoIn(who)}
          <p class="said">${said}</p>`,
    )}
  </td>`;
}

/** Whom a variant speaks to; nothing where it is the same for everyone. */
function whoIn(key: string): Html {
  if (key === '') return html``;
  return html`<p class="who" lang="en">${key === '*' ? 'everyone else' : key.replace('+', ', ')}</p>`;
}
