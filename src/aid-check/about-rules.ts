/** What an aid says of itself is whole, and the reading level that it prints is the measured one. */
import type { AidFiles } from './read-aid.ts';
import { measure } from './readability.ts';
import { topics } from './readable-pages.ts';

/** The points of IPDAS 4.0 that it asks of every aid, and those that keep people from being led astray. */
export const asked = {
  qualifying: ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.2.1'],
  certifying: ['2.1.1', '2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.3.1', '2.4.1-4'],
};

/** Each of them answered once, in its group. */
export function criterionProblems({ folder, criteria }: AidFiles): string[] {
  const file = `${folder}/ipdas.json`;
  const ids = criteria.map(({ id }) => id);
  return [
    ...Object.entries(asked).flatMap(([group, points]) =>
      points
        .filter((point) => !criteria.some((one) => one.id === point && one.group === group))
        .map((point) => `${file}: ${point}: is not answered as ${group}. Say how far the aid meets it.`),
    ),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `${file}: ${id}: is answered twice. Keep one answer.`),
  ];
}

/** The bound that is printed holds, and is at most one more step away from what was measured: a grade, or five points of ease. */
const bounds = {
  fleschKincaid: (level: number) => [level - 2, level] as const,
  kandelMoles: (level: number) => [level, level + 10] as const,
};

/** What an author may print of a measure. */
const nearestBound = {
  fleschKincaid: (measured: number) => Math.ceil(measured),
  kandelMoles: (measured: number) => Math.floor(measured / 5) * 5,
};

export function isMet(measured: number, by: keyof typeof bounds, level: number): boolean {
  const [least, most] = bounds[by](level);
  return measured >= least && measured <= most;
}

/** An aid need not print one. */
export const printedLevelProblems = (aid: AidFiles): string[] =>
  Object.entries(aid.readingLevels).flatMap(([language, printed]) => {
    const file = `${aid.folder}/reading-level.json: ${language}`;
    if (!aid.languages.has(language)) return [`${file}: is no language of the aid. Take it out.`];
    const sentences = topics(aid, language).flatMap((topic) => topic.sentences);
    const measured = measure(sentences, language)[printed.measure];
    if (isMet(measured, printed.measure, printed.level)) return [];
    const level = String(nearestBound[printed.measure](measured));
    return [`${file}: ${printed.measure} was measured as ${measured.toFixed(1)}. Print the level ${level}.`];
  });
