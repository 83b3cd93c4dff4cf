/** What a page, a question or an option waits for is asked before it, or beside it: else it would come up behind who has passed. */
import type { Condition, Page, Questionnaire } from '#content/schema.ts';
import type { AidFiles } from './read-aid.ts';

interface Waiting {
  readonly id: string;
  readonly when?: Condition | undefined;
  /** On the page, or the page itself. */
  readonly isPage: boolean;
}

/** One line per fault, with file, id and cure. */
export function askedBeforeProblems({ folder, questionnaire }: AidFiles): string[] {
  const pages = [...questionnaire.steps.flatMap((step) => step.pages), ...questionnaire.ending];
  const places = placesOf(questionnaire, pages);
  return pages.flatMap((page, at) =>
    waitingOn(page, questionnaire).flatMap(({ id, when, isPage }) =>
      (when ? subjectsOf(when) : [])
        .filter((subject) => (places.get(subject) ?? -1) >= (isPage ? at : at + 1))
        .map(
          (subject) =>
            `${folder}/questionnaire.json: ${id}: waits for ${subject}, which is asked later. Move it behind that.`,
        ),
    ),
  );
}

/** The page on which each question and item is answered. */
function placesOf({ steps, items }: Questionnaire, pages: readonly Page[]): ReadonlyMap<string, number> {
  const ratedOn = (consideration: string) =>
    steps.find((step) => step.consideration === consideration)?.pages.find(({ kind }) => kind === 'ratings');
  return new Map([
    ...pages.flatMap(({ questions = [] }, at) => questions.map((id) => [id, at] as const)),
    ...items.flatMap(({ id, consideration }) => {
      const page = ratedOn(consideration);
      return page ? [[id, pages.indexOf(page)] as const] : [];
    }),
  ]);
}

function waitingOn(page: Page, { questions }: Questionnaire): Waiting[] {
  const asked = questions.filter(({ id }) => page.questions?.includes(id));
  return [
    { id: page.id, when: page.when, isPage: true },
    ...asked.flatMap(({ id, when, options = [] }) => [
      { id, when, isPage: false },
      ...options.map((option) => ({ id: `${id} > ${option.id}`, when: option.when, isPage: false })),
    ]),
  ];
}

/** The questions and items that a condition looks at. */
function subjectsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(subjectsOf);
  if ('any' in condition) return condition.any.flatMap(subjectsOf);
  if ('not' in condition) return subjectsOf(condition.not);
  if ('question' in condition) return [condition.question];
  return 'item' in condition ? [condition.item] : [];
}
