/** The structure of a questionnaire with its parts found by id and by role; code never names an id of a pack. */
import type { Item, AnswerOption, Question, Questionnaire, Role, Step } from '#content/schema.ts';

export interface Pack {
  readonly questionnaire: Questionnaire;
  readonly questionById: ReadonlyMap<string, Question>;
  readonly itemById: ReadonlyMap<string, Item>;
  /** The step on whose pages a question stands. */
  readonly stepByQuestion: ReadonlyMap<string, Step>;
  /** Questions of a role, in the order of the pack. */
  readonly withRole: (role: Role) => readonly Question[];
}

/** Indexes a checked structure. The pack's own test has made sure that every reference exists. */
export function packOf(questionnaire: Questionnaire): Pack {
  const { questions, items, steps } = questionnaire;
  const placed = steps.flatMap((step) =>
    step.pages.flatMap((page) => (page.questions ?? []).map((id) => [id, step] as const)),
  );
  return {
    questionnaire,
    questionById: new Map(questions.map((question) => [question.id, question])),
    itemById: new Map(items.map((item) => [item.id, item])),
    stepByQuestion: new Map(placed),
    withRole: (role) => questions.filter((question) => question.role === role),
  };
}

/** The option of a question by id, or undefined when the pack no longer has it. */
export const answerOptionOf = (question: Question, id: string): AnswerOption | undefined =>
  question.options?.find((option) => option.id === id);
