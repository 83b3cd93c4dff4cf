/** The balance report: what each option gets, side by side. Counts of good and hard points are for reviewers, never for the person. */
import type { Points } from '#content/points-schema.ts';
import { frame } from '#content/drawing.ts';
import type { Option } from '#content/schema.ts';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { cellsOf, wordsInCell } from '#aid-check/facts-rules.ts';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { html, type Html } from './html.ts';

type PointsByFact = Readonly<Record<string, number>>;

export interface Balance {
  readonly option: string;
  /** Words of all its cells, by language. */
  readonly words: Readonly<Record<string, number>>;
  /** Points by the fact that makes them. */
  readonly good: PointsByFact;
  readonly hard: PointsByFact;
  readonly emptyCells: number;
  readonly cells: number;
  /** Drawings, each in the same frame. */
  readonly drawings: number;
}

export function balanceOf(pack: AidFiles, points: Points): Balance[] {
  const languages = [...pack.languages].map(
    ([language, files]) => [language, mergeWords(files.map(({ words }) => words))] as const,
  );
  return pack.options.options.map((option) => ({
    option: option.id,
    words: Object.fromEntries(
      languages.map(([language, words]) => [language, wordsOf(option, words, language)]),
    ),
    good: points[option.id]?.good ?? {},
    hard: points[option.id]?.hard ?? {},
    emptyCells: Object.values(option.cells).filter((facts) => facts.length === 0).length,
    cells: Object.keys(option.cells).length,
    drawings: option.drawings?.length ?? 0,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wordsOf = (option: Option, { facts }: Words, language: string): number =>
  sum(
    [option.about ?? [], ...cellsOf(option).map(([, cell]) => cell)].map((cell) =>
      wordsInCell(cell, facts, language),
    ),
  );

export function balanceTable(rows: readonly Balance[]): Html {
  const languages = Object.keys(rows[0]?.words ?? {});
  const [, , width = '', height = ''] = frame.split(' ');
  return html`<p>
      Words of all its cells (the longest wording counts), good and hard points that the source makes of the
      option itself (points.json), empty cells, and the drawings: each is ${width} by ${height}, and one is
      shown at a time.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">option or step</th>
          ${languages.map((language) => html`<th scope="col">words, ${language}</th>`)}
          <th scope="col">good points</th>
          <th scope="col">hard points</th>
          <th scope="col">empty cells</th>
          <th scope="col">drawings</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => balanceRow(row, languages))}
      </tbody>
    </table>`;
}

const balanceRow = (row: Balance, languages: readonly string[]): Html =>
  html`<tr>
    <th scope="row">${row.option}</th>
    ${languages.map((language) => html`<td>${row.words[language] ?? 0}</td>`)} ${pointsCell(row.good)}
    ${pointsCell(row.hard)}
    <td>${row.emptyCells} of ${row.cells}</td>
    <td>${row.drawings}</td>
  </tr>`;

const pointsCell = (points: PointsByFact): Html =>
  html`<td>
    ${sum(Object.values(points))}
    ${Object.entries(points).map(([fact, count]) => html`<p>${fact}${count > 1 ? ` (${count})` : ''}</p>`)}
  </td>`;
