/** Where the person is unsure, and what was not asked, skipped or left open: nothing is passed over in silence. */
import { optionKnown } from '#content/role-options.ts';
import { answersOnPath } from '#domain/record/answer.ts';
import { uncoveredConsiderations } from '#domain/priorities/uncovered-considerations.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Place } from '#domain/journey/path.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { AnswersRecord, Status } from '#domain/record/record.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { answerWords, statusWords } from '#domain/summary/format-answer.ts';
import { tornLines } from './choosing.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

/** Symptoms have their own block. */
const elsewhere: readonly (string | undefined)[] = ['symptoms', 'treated-before'];

export function unsureBlock(context: SummaryContext): Block {
  const { pack, record, priorities, answers, translator } = context;
  const skipped = uncoveredConsiderations(priorities, record, pack).skipped.map((id): Line => ({
    role: 'unsure',
    label: statusWords('skipped', context),
    text: translator.consideration(id),
    from: [id],
  }));
  const items = priorities.unsure.map((id): Line => ({
    role: 'unsure',
    ...context.item(id),
    from: [id],
  }));
  const questions = pack.questionnaire.questions.flatMap((question): Line[] => {
    const answer = answers[question.id];
    if (!answer || elsewhere.includes(question.role)) return [];
    const notYet =
      question.role === 'ready' && answer.status === 'answered' && answer.value === optionKnown.notYet;
    const open = answer.status === 'not-sure' || answer.status === 'rather-talk';
    if (!notYet && !open) return [];
    const label = notYet ? answerWords(question, answer, context).text : statusWords(answer.status, context);
    return [{ role: 'unsure', label, text: translator.short(question.id), from: [question.id] }];
  });
  return {
    id: 'unsure',
    heading: context.t('unsure.heading'),
    lines: [...items, ...tornLines(context), ...skipped, ...questions],
  };
}

interface Asked {
  readonly id: string;
  readonly text: string;
}

/** Steps never reached by name; in the others, what was skipped, left open or not come to, together. */
export function notAskedBlock(context: SummaryContext): Block {
  const places = placesOnPath(context.record, context.pack);
  const lines = context.pack.questionnaire.steps.flatMap((step): Line[] => {
    const asked = places
      .filter((place) => place.step?.id === step.id)
      .flatMap((place) => askedAt(place, context));
    const label = context.translator.step(step.id);
    const hasChosen = step.pages.some(({ kind }) => kind === 'pairs') && context.record.choices.length > 0;
    if (asked.length > 0 && !hasChosen && asked.every(({ id }) => !context.answers[id]))
      return [{ role: 'item', label, text: statusWords(undefined, context), from: [step.id] }];
    return ([undefined, 'skipped', 'left-open'] as const).flatMap((status) =>
      togetherOf(
        asked.filter(({ id }) => context.answers[id]?.status === status),
        asked.length,
        status,
        label,
        context,
      ),
    );
  });
  return { id: 'not-asked', heading: context.t('not-asked.heading'), lines };
}

function togetherOf(
  open: readonly Asked[],
  all: number,
  status: Status | undefined,
  label: string,
  context: SummaryContext,
): Line[] {
  if (open.length === 0) return [];
  const names =
    open.length === all && all > 1
      ? context.common('not-asked.everything')
      : open.map(({ text }) => text).join(context.common('list.separator'));
  const text = context.common('not-asked.some', { status: statusWords(status, context), names });
  return [{ role: 'item', label, text, from: open.map(({ id }) => id) }];
}

const isSaid = (id: string, answers: SummaryContext['answers']): boolean =>
  saidStatuses.includes(answers[id]?.status ?? '');

const saidStatuses: readonly string[] = ['answered', 'not-sure', 'rather-talk'];

/** What somebody chose from a list matters to them, rated or not. */
const isAmongPriorities = (id: string, { priorities }: SummaryContext): boolean =>
  priorities.groups.flat().some((item) => item.id === id);

const askedAt = (place: Place, context: SummaryContext): Asked[] => [
  ...questionsOnPage(place, context.record, context.pack)
    .filter(({ id }) => context.isNamed(id))
    .map(({ id }) => ({ id, text: context.translator.short(id) })),
  ...place.items
    .filter((id) => !isAmongPriorities(id, context))
    .map((id) => ({ id, text: context.item(id).text })),
];

/** Questions and items on the path, and how many of them hold no answer. */
export function countAnswers(
  record: AnswersRecord,
  pack: Pack,
): { readonly open: number; readonly all: number } {
  const answers = answersOnPath(record, pack);
  const asked = placesOnPath(record, pack).flatMap((place) => [
    ...questionsOnPage(place, record, pack).map(({ id }) => id),
    ...place.items,
  ]);
  return { open: asked.filter((id) => !isSaid(id, answers)).length, all: asked.length };
}
