/** Words of an aid that stand in a file which is not loaded when they are needed. */
import { clinicianParts, paperParts, personParts, printedParts } from '#content/parts.ts';
import type { AidFiles, WordsFile } from './read-aid.ts';
import { textsIn, type PlacedText } from './wordings.ts';

/** Every name of a file of words. */
export const everyPart: readonly string[] = [...new Set([...clinicianParts, ...printedParts])];

/** One line per fault, with file, key and cure. */
export function placementProblems(aid: AidFiles): string[] {
  const early = neededFirst(aid);
  return [...aid.languages.values()].flatMap((files) => {
    const own = files.filter(({ isOfAid }) => isOfAid);
    return [
      ...own.filter(({ part }) => !everyPart.includes(part)).map(unknownFile),
      ...own.flatMap((file) => misplaced(file, early)),
    ];
  });
}

const unknownFile = ({ file }: WordsFile): string =>
  `${file}: no page loads a file of this name. Move its words to one of ${everyPart.map((part) => `${part}.json`).join(', ')}.`;

function misplaced(file: WordsFile, early: ReadonlySet<string>): string[] {
  return textsIn(file).flatMap((text) => {
    const parts = partsFor(text, early);
    if (parts.includes(file.part) || !everyPart.includes(file.part)) return [];
    const cure =
      parts.length > 3
        ? `one of ${parts.map((part) => `${part}.json`).join(', ')}`
        : parts.map((part) => `${part}.json`).join(' or ');
    return [`${file.file}: ${text.at}: is not loaded when it is needed. Move it to ${cure}.`];
  });
}

/** Files in which a text may stand. */
function partsFor({ section, id }: PlacedText, early: ReadonlySet<string>): readonly string[] {
  if (section !== 'aid') return early.has(`${section} > ${id}`) ? ['start'] : laterParts;
  if (id.startsWith('welcome.') || id === 'comparison.link') return ['frame'];
  if (id === 'letter.why') return ['invitation'];
  if (id === 'paper.for-whom') return paperParts.filter((part) => part !== 'frame');
  return id.startsWith('review.') || id.startsWith('note.') ? clinicianParts : laterParts;
}

/** The frame comes with the first page and holds nothing that is read later. */
const laterParts: readonly string[] = personParts.filter((part) => part !== 'frame');

/** What is read in the first step, before all words have come. */
function neededFirst({ questionnaire: { steps, questions } }: AidFiles): ReadonlySet<string> {
  const [step] = steps;
  const pages = step?.pages ?? [];
  const asked = questions.filter(({ id }) => pages.some((page) => page.questions?.includes(id)));
  const groups = asked.flatMap(({ options = [] }) => options.flatMap(({ group }) => group ?? []));
  const ids = {
    steps: step ? [step.id] : [],
    pages: pages.map(({ id }) => id),
    questions: asked.map(({ id }) => id),
    groups,
    facts: pages.flatMap(({ facts = [], more = [] }) => [...facts, ...more]),
    terms: pages.flatMap(({ terms = [] }) => terms),
  };
  return new Set(Object.entries(ids).flatMap(([section, list]) => list.map((id) => `${section} > ${id}`)));
}
