/** The source stands behind the content: cited lines are there, good and hard points are those of facts that are told, and its words are not ours. Of aids that keep source.json or points.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Points } from '#content/points-schema.ts';
import { Source } from '#content/source-schema.ts';
import { type PlacedText, stringsIn, textsOf } from './content-texts.ts';
import { type AidFiles, readChecked } from './read-aid.ts';
import { runsOf } from './source-hashes.ts';

export function sourceProblems(aid: AidFiles, root: string): string[] {
  const has = (name: string) => existsSync(join(root, aid.folder, name));
  return [
    ...(has('source.json') ? ofSource(aid, root) : []),
    ...(has('points.json') ? pointProblems(aid, readChecked(root, `${aid.folder}/points.json`, Points)) : []),
  ];
}

function ofSource(aid: AidFiles, root: string): string[] {
  const source = readChecked(root, `${aid.folder}/source.json`, Source);
  const structure = ['questionnaire.json', 'options.json'].flatMap((name) => {
    const file = `${aid.folder}/${name}`;
    return stringsIn(JSON.parse(readFileSync(join(root, file), 'utf8')), file);
  });
  const sentences = structure.filter(({ text }) => text.includes(' '));
  return [
    ...citationProblems(aid, source),
    ...copiedRuns(
      [...aid.questionnaire.languages.flatMap((language) => textsOf(aid, language)), ...sentences],
      source.runs,
    ),
  ];
}

export function citationProblems({ folder, options }: AidFiles, { paragraphs }: Source): string[] {
  const sections = new Map(paragraphs.map(({ line, section }) => [line, section]));
  return options.facts
    .filter(({ lines, section }) => {
      const found = lines.map((line) => sections.get(line));
      return found[0] !== section || found.includes(undefined);
    })
    .map(
      ({ id, lines, section }) =>
        `${folder}/options.json: facts > ${id}: the source has no line ${lines.join(', ')} in ${section}. Correct lines or section.`,
    );
}

/** One line per run of eight words that is the same as in the source. */
export function copiedRuns(texts: readonly PlacedText[], hashes: readonly string[]): string[] {
  const known = new Set(hashes);
  return texts.flatMap(({ place, text }) =>
    runsOf(text)
      .filter(({ hash }) => known.has(hash))
      .map(({ run }) => `${place}: “${run}” stands in the source. Say it in our own words.`),
  );
}

/** Good and hard points are made by facts that the comparison tells of that option. */
export const pointProblems = ({ folder, options: { options } }: AidFiles, points: Points): string[] =>
  options.flatMap(({ id, about = [], possible, cells }) => {
    const told = [...about, ...possible, ...Object.values(cells).flat()];
    const named = Object.keys({ ...points[id]?.good, ...points[id]?.hard });
    return [
      ...(points[id] ? [] : [`${folder}/points.json: ${id}: is not there. Count its good and hard points.`]),
      ...named
        .filter((fact) => !told.includes(fact))
        .map(
          (fact) =>
            `${folder}/points.json: ${id} > ${fact}: the comparison does not tell this fact of it. Name one that it tells.`,
        ),
    ];
  });
