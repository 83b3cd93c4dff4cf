/** What is wrong in the structure beyond its schema: ids that do not exist, numbers used twice, considerations of unequal weight. */
import { restsOn } from '#domain/sharing/redact-team-only.ts';
import type { Condition, Options, Page, Questionnaire } from '#content/schema.ts';
import type { AidFiles } from './read-aid.ts';
import { repeatedIds, twice } from './repeats.ts';

const file = 'questionnaire.json';

/** One line per fault, with file, id and cure; empty when all fits. */
export function referenceProblems({ folder, questionnaire, options }: AidFiles): string[] {
  const problems = [
    ...repeatedIds(questionnaire, pagesOf(questionnaire), options),
    ...unknownInPages(questionnaire, options),
    ...unknownInConditions(questionnaire),
    ...unknownElsewhere(questionnaire),
    ...unplaced(questionnaire),
    ...unevenSets(questionnaire),
    ...unknownInOptions(questionnaire, options),
    ...unshown(questionnaire, options),
    ...readerProfileOfPrivate(questionnaire),
  ];
  return problems.map((problem) => `${folder}/${problem}`);
}

const journeyOf = ({ steps, ending }: Questionnaire): Page[] => [
  ...steps.flatMap(({ pages }) => pages),
  ...ending,
];

const pagesOf = (pack: Questionnaire): Page[] => [
  ...journeyOf(pack),
  ...pack.shortWay.filter((entry) => typeof entry !== 'string'),
];

function unknownInPages(questionnaire: Questionnaire, options: Options): string[] {
  const questions = new Set(questionnaire.questions.map(({ id }) => id));
  const facts = new Set(options.facts.map(({ id }) => id));
  const terms = new Set(options.terms);
  return pagesOf(questionnaire).flatMap((page) => [
    ...unknown(page.id, 'question', page.questions, questions),
    ...unknown(page.id, 'fact', [...(page.facts ?? []), ...(page.more ?? [])], facts),
    ...unknown(page.id, 'term', page.terms, terms),
  ]);
}

const unknown = (
  at: string,
  what: string,
  ids: readonly string[] = [],
  known: ReadonlySet<string>,
  where = file,
): string[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => `${where}: ${at}: there is no ${what} ${id}. Add it, or correct the id.`);

function unknownInConditions(questionnaire: Questionnaire): string[] {
  const { questions, teamQuestions } = questionnaire;
  const options = questions.flatMap((question) =>
    (question.options ?? []).map((option) => ({ id: `${question.id} > ${option.id}`, when: option.when })),
  );
  const shared = questions.map(({ id, sharedWhen }) => ({ id, when: sharedWhen }));
  return [...questions, ...shared, ...teamQuestions, ...pagesOf(questionnaire), ...options].flatMap(
    ({ id, when }) => (when ? conditionProblems(id, when, questionnaire) : []),
  );
}

function conditionProblems(at: string, condition: Condition, pack: Questionnaire): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => conditionProblems(at, part, pack));
  if ('any' in condition) return condition.any.flatMap((part) => conditionProblems(at, part, pack));
  if ('not' in condition) return conditionProblems(at, condition.not, pack);
  if ('itemSet' in condition) return unknown(at, 'item set', condition.itemSet, idsOf(pack.itemSets));
  if ('item' in condition) return unknown(at, 'item', [condition.item], idsOf(pack.items));
  if ('voice' in condition) return [];
  return [
    ...unknown(at, 'question', [condition.question], idsOf(pack.questions)),
    ...('has' in condition
      ? unknown(
          at,
          `answer of ${condition.question}`,
          condition.has,
          answersOf(condition.question, pack.questions),
        )
      : []),
  ];
}

const idsOf = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

/** Options of a question, and the statuses it offers beside them. */
function answersOf(id: string, questions: Questionnaire['questions']): Set<string> {
  const question = questions.find((candidate) => candidate.id === id);
  const statuses = [...(question?.unsure ? ['not-sure'] : []), ...(question?.talk ? ['rather-talk'] : [])];
  return new Set([...(question?.options ?? []).map((option) => option.id), ...statuses]);
}

function unknownElsewhere(pack: Questionnaire): string[] {
  const sets = idsOf(pack.itemSets);
  const considerations = idsOf(pack.considerations);
  const items = idsOf(pack.items);
  return [
    ...pack.itemSets.flatMap(({ id, joined }) => unknown(id, 'item set', joined ? [joined] : [], sets)),
    ...unknown('neutralItemSet', 'item set', [pack.neutralItemSet], sets),
    ...pack.items.flatMap((item) => unknown(item.id, 'consideration', [item.consideration], considerations)),
    ...pack.items.flatMap((item) => unknown(item.id, 'item set', item.itemSets, sets)),
    ...pack.steps.flatMap((step) =>
      unknown(step.id, 'consideration', step.consideration ? [step.consideration] : [], considerations),
    ),
    ...unknown(
      'shortWay',
      'page',
      pack.shortWay.filter((entry) => typeof entry === 'string'),
      idsOf(journeyOf(pack)),
    ),
    ...unknown('tooMuch', 'question', pack.tooMuch, idsOf(pack.questions)),
    ...pack.tensions.flatMap((tension) => [
      ...unknown(tension.id, 'item', tension.items, items),
      ...twice(tension.id, tension.items),
    ]),
    ...pack.teamQuestions.flatMap(({ id, words }) =>
      unknown(id, 'question', words ? [words] : [], idsOf(pack.questions)),
    ),
    ...pack.questions.flatMap((question) =>
      (question.options ?? []).flatMap(({ id, itemSet }) =>
        unknown(`${question.id} > ${id}`, 'item set', itemSet ? [itemSet] : [], sets),
      ),
    ),
  ];
}

function unplaced(pack: Questionnaire): string[] {
  const placed = [...pagesOf(pack).flatMap(({ questions = [] }) => questions), ...pack.tooMuch];
  return [
    ...twice('questions on pages', placed),
    ...pack.questions
      .filter(({ id }) => !placed.includes(id))
      .map(({ id }) => `${file}: ${id}: stands on no page. Name it in the questions of one page.`),
  ];
}

/** Inside a set every consideration has the same number of items, and `size` is their sum: else one weighs more. */
function unevenSets(pack: Questionnaire): string[] {
  return pack.itemSets.flatMap(({ id, size }) => {
    const counts = pack.considerations.map(
      (consideration) =>
        pack.items.filter((item) => item.consideration === consideration.id && item.itemSets.includes(id))
          .length,
    );
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [
      ...(new Set(counts).size === 1
        ? []
        : [`${file}: ${id}: the considerations have ${counts.join(', ')} items. Make them equal.`]),
      ...(total === size
        ? []
        : [`${file}: ${id}: size says ${String(size)}, its items are ${String(total)}. Correct the size.`]),
    ];
  });
}

function unknownInOptions(
  { considerations, questions }: Questionnaire,
  { facts, options, general, first }: Options,
): string[] {
  const where = 'options.json';
  const places = new Set(
    questions.filter(({ role }) => role === 'place').flatMap(({ id }) => [...answersOf(id, questions)]),
  );
  return [
    ...options.flatMap(({ id, about = [], possible, cells, drawings = [] }) => [
      ...unknown(id, 'fact', [...about, ...possible, ...Object.values(cells).flat()], idsOf(facts), where),
      ...unknown(id, 'consideration', Object.keys(cells), idsOf(considerations), where),
      ...drawings.flatMap((drawing) =>
        unknown(`${id} > ${drawing.id}`, 'place', drawing.places, places, where),
      ),
    ]),
    ...Object.entries(general).flatMap(([id, told]) =>
      unknown(`general > ${id}`, 'fact', told, idsOf(facts), where),
    ),
    ...first.flatMap((entry) => [
      ...unknown('first', 'place', entry.places, places, where),
      ...unknown('first', 'option', entry.options, idsOf(options), where),
    ]),
  ];
}

/** What a page, a question or an option waits for shows by its being there: that may not be an answer kept for the team alone. */
function readerProfileOfPrivate(pack: Questionnaire): string[] {
  const hidden = pack.questions.filter((question) => question.private);
  const ids = idsOf(hidden);
  const waiting = [
    ...pack.questions,
    ...pagesOf(pack),
    ...pack.questions.flatMap(({ options = [] }) => options),
  ];
  return [
    ...waiting
      .filter(({ when }) => when && restsOn(when, ids))
      .map(({ id }) => `${file}: ${id}: waits for a private answer and tells of it. Ask it of everyone.`),
    ...hidden
      .filter(({ options = [] }) => options.some(({ voice, itemSet }) => voice ?? itemSet))
      .map(
        ({ id }) =>
          `${file}: ${id}: sets the voice or the items, so it cannot be private. Take the mark away.`,
      ),
  ];
}

/** A fact that no page, cell or general list shows is lost to the person. */
function unshown(questionnaire: Questionnaire, { facts, options, general }: Options): string[] {
  const shown = new Set([
    ...pagesOf(questionnaire).flatMap((page) => [...(page.facts ?? []), ...(page.more ?? [])]),
    ...options.flatMap(({ about = [], possible, cells }) => [
      ...about,
      ...possible,
      ...Object.values(cells).flat(),
    ]),
    ...Object.values(general).flat(),
  ]);
  return facts
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => `options.json: ${id}: is shown nowhere. Name it in a cell, in general, or on a page.`);
}
