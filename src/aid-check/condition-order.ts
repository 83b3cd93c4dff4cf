/** Conditions that can never hold: of something that waits for itself, or for what comes after it on the way. */
import type { Condition, Page, Question, Questionnaire } from '#content/schema.ts';

const file = 'questionnaire.json';

/** One line per fault, with file, id and cure. */
export function conditionOrderProblems(pack: Questionnaire): string[] {
  const circles = circlesIn(pack.questions);
  const inCircle = new Set(circles.flat());
  const problems = [
    ...circles.map(([id = '', ...others]) => {
      const through = others.length > 0 ? ` through ${others.join(', ')}` : '';
      return `${id}: waits for itself${through}. Take one of the conditions out.`;
    }),
    ...waitingOnWay(pack)
      .filter(({ id }) => !inCircle.has(id))
      .flatMap((waiting) => tooEarly(waiting, pack)),
  ];
  return problems.map((problem) => `${file}: ${problem}`);
}

type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function atomsOf(condition: Condition): Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

const lookedAt = (condition: Condition | undefined): string[] =>
  condition ? atomsOf(condition).flatMap((atom) => ('question' in atom ? [atom.question] : [])) : [];

/** Each once, from the question that comes first: the program would go round in it for ever. */
function circlesIn(questions: readonly Question[]): string[][] {
  const next = new Map(questions.map(({ id, when }) => [id, lookedAt(when)]));
  const found: string[][] = [];
  const follow = (id: string, before: readonly string[]): void => {
    const at = before.indexOf(id);
    if (at < 0) (next.get(id) ?? []).forEach((one) => follow(one, [...before, id]));
    else if (!found.some((circle) => circle.includes(id))) found.push(before.slice(at));
  };
  questions.forEach(({ id }) => follow(id, []));
  return found;
}

/** Where something stands on the way: by page, then within it. */
type At = readonly [page: number, within: number];
interface Waiting {
  readonly id: string;
  readonly when: Condition | undefined;
  readonly at: At;
}

const wayOf = ({ steps, ending }: Questionnaire): Page[] => [
  ...steps.flatMap(({ pages }) => pages),
  ...ending,
];

/** Pages of the way, what is asked there, and what is offered. */
const waitingOnWay = (pack: Questionnaire): Waiting[] =>
  wayOf(pack).flatMap(({ id, when, questions = [] }, page) => [
    { id, when, at: [page, -1] },
    ...questions.flatMap((asked, within): Waiting[] => {
      const question = pack.questions.find((candidate) => candidate.id === asked);
      const options = question?.options ?? [];
      return [
        { id: asked, when: question?.when, at: [page, within] },
        ...options.map((one): Waiting => ({
          id: `${asked} > ${one.id}`,
          when: one.when,
          at: [page, within],
        })),
      ];
    }),
  ]);

function tooEarly({ id, when, at }: Waiting, pack: Questionnaire): string[] {
  if (!when) return [];
  return atomsOf(when).flatMap((atom) => {
    if ('top' in atom)
      return [`${id}: waits for an order, which only a question for the team can. Write "rated".`];
    const place = placeOf(atom, pack);
    if (!place || isBefore(place.at, at)) return [];
    return [`${id}: waits for ${place.id}, which comes after it. Move it behind, or take the condition out.`];
  });
}

const isBefore = ([page, within]: At, [otherPage, otherWithin]: At): boolean =>
  page < otherPage || (page === otherPage && within < otherWithin);

/** Of what a condition looks at, when that stands on the way: side pages are open everywhere. */
function placeOf(atom: Atom, pack: Questionnaire): { readonly id: string; readonly at: At } | undefined {
  const way = wayOf(pack);
  if ('question' in atom) {
    const page = way.findIndex(({ questions }) => questions?.includes(atom.question));
    if (page < 0) return undefined;
    return { id: atom.question, at: [page, way[page]?.questions?.indexOf(atom.question) ?? 0] };
  }
  if (!('item' in atom)) return undefined;
  const consideration = pack.items.find(({ id }) => id === atom.item)?.consideration;
  const step = pack.steps.find((candidate) => candidate.consideration === consideration);
  const page = way.findIndex((candidate) => candidate.kind === 'ratings' && step?.pages.includes(candidate));
  return page < 0 ? undefined : { id: `the rating of ${atom.item}`, at: [page, 0] };
}
