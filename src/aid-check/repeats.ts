/** Ids and numbers that stand twice in one list, where the second would hide behind the first. */
import type { Options, Page, Questionnaire } from '#content/schema.ts';

const files = { structure: 'questionnaire.json', compared: 'options.json' };

type Numbered = readonly { readonly id: string; readonly number: number }[];

/** One line per fault, with file, id and cure. `pages`: of the way, and the short way's own. */
export function repeatedIds(pack: Questionnaire, pages: readonly Page[], compared: Options): string[] {
  const { considerations, itemSets, items, questions, steps, tensions, teamQuestions } = pack;
  const { facts, options, terms } = compared;
  const lists = { considerations, itemSets, items, questions, tensions, teamQuestions };
  const answers = questions.map(({ id, options: list = [] }) => [`${id} options`, list] as const);
  return [
    ...[...Object.entries(lists), ...answers].flatMap(([name, list]) => numberedTwice(name, list)),
    ...twice('pages', idsOf(pages)),
    ...twice('steps', idsOf(steps)),
    ...twice('answers (questions and items together)', idsOf([...questions, ...items])),
    ...Object.entries({ facts, options }).flatMap(([name, list]) =>
      numberedTwice(name, list, files.compared),
    ),
    ...twice('terms', terms, files.compared),
  ];
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const numberedTwice = (name: string, list: Numbered, file = files.structure): string[] => [
  ...twice(`${name} ids`, idsOf(list), file),
  ...twice(
    `${name} numbers`,
    list.map(({ number }) => String(number)),
    file,
  ),
];

export const twice = (name: string, values: readonly string[], file = files.structure): string[] =>
  values
    .filter((value, index) => values.indexOf(value) !== index)
    .map(
      (value) => `${file}: ${name}: ${value} stands twice. Give the later one a new id or number of its own.`,
    );
