/** The structure of a questionnaire with its parts found by id and by role; code never names an id of a pack. */
import type { Item, AnswerOption, Question, Questionnaire, Role, Step } from '#content/schema.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** What follows from a record: a function of the module that asks for it, always the same one. */
type Derive<Value> = (record: AnswersRecord, pack: Pack) => Value;

export class Pack {
  readonly questionnaire: Questionnaire;
  readonly questionById: ReadonlyMap<string, Question>;
  readonly itemById: ReadonlyMap<string, Item>;
  /** The step on whose pages a question stands. */
  readonly stepByQuestion: ReadonlyMap<string, Step>;
  readonly #derived = new WeakMap<AnswersRecord, Map<Derive<unknown>, unknown>>();

  constructor(questionnaire: Questionnaire) {
    const { questions, items, steps } = questionnaire;
    const placed = steps.flatMap((step) =>
      step.pages.flatMap((page) => (page.questions ?? []).map((id) => [id, step] as const)),
    );
    this.questionnaire = questionnaire;
    this.questionById = new Map(questions.map((question) => [question.id, question]));
    this.itemById = new Map(items.map((item) => [item.id, item]));
    this.stepByQuestion = new Map(placed);
  }

  /** Questions of a role, in the order of the pack. */
  withRole(role: Role): readonly Question[] {
    return this.questionnaire.questions.filter((question) => question.role === role);
  }

  /** A record never changes, and many ask for the same of it: it is worked out once, and kept as long as the record is. */
  derived<Value>(record: AnswersRecord, derive: Derive<Value>): Value {
    const known = this.#derived.get(record) ?? new Map<Derive<unknown>, unknown>();
    this.#derived.set(record, known);
    if (!known.has(derive)) known.set(derive, derive(record, this));
    return known.get(derive) as Value;
  }
}

/** Indexes a checked structure. The pack's own test has made sure that every reference exists. */
export const packOf = (questionnaire: Questionnaire): Pack => new Pack(questionnaire);

/** The option of a question by id, or undefined when the pack no longer has it. */
export const answerOptionOf = (question: Question, id: string): AnswerOption | undefined =>
  question.options?.find((option) => option.id === id);
