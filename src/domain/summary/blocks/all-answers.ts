/** Every question on the person's path with its answer, section by section in the order they walked; what has none says why, unless the person took the short way. */
import type { Place } from '#domain/journey/path.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { answerWords, ratingWords } from '#domain/summary/format-answer.ts';
import { choicesOnPath, choiceWords } from './choosing.ts';
import type { Said, SummaryContext } from '#domain/summary/context.ts';

export function allAnswersBlock(context: SummaryContext): Block {
  const lines = placesOnPath(context.record, context.pack).flatMap((place) => {
    const section = place.step ? context.translator.step(place.step.id) : '';
    return rowsAt(place, context).map((row): Line => ({ ...row, role: 'answer', section }));
  });
  return {
    id: 'all-answers',
    heading: context.t('all-answers.heading'),
    lines: [...lines, ...unknownNote(context)],
  };
}

type Row = Said & Pick<Line, 'label' | 'from'>;

function rowsAt(place: Place, context: SummaryContext): Row[] {
  const rowsOf = (ids: readonly string[]) =>
    ids.filter((id) => isListed(id, context)).map((id) => ratingRow(id, context));
  if (place.page.kind === 'own-items') return rowsOf(context.record.ownItems.map(({ id }) => id));
  if (place.page.kind === 'pairs') return choiceRows(context);
  const questions = questionsOnPage(place, context.record, context.pack)
    .filter(({ id }) => context.isNamed(id) && isListed(id, context))
    .map((question) => ({
      label: context.translator.short(question.id),
      ...answerWords(question, context.answers[question.id], context),
      from: [question.id],
    }));
  return [...questions, ...rowsOf(place.items)];
}

/** The sheet of the short way has no pages full of what was not asked: the block about that says it in a few lines. */
const isListed = (id: string, { record, answers }: SummaryContext): boolean =>
  !record.shortWay?.isTaken || answers[id] !== undefined;

const ratingRow = (id: string, context: SummaryContext): Row => ({
  label: context.item(id).text,
  text: ratingWords(context.answers[id], context),
  from: [id],
});

const choiceRows = (context: SummaryContext): Row[] =>
  choicesOnPath(context).map((choice, index) => ({
    label: context.common('choice.number', { number: index + 1 }),
    text: choiceWords(choice, context),
    from: choice.set,
  }));

/** Answers that belong to another version of the questionnaire, or make no sense, are counted, never dropped in silence. */
function unknownNote({ record, pack, t }: SummaryContext): Line[] {
  const known = (id: string) =>
    pack.questionById.has(id) || pack.itemById.has(id) || record.ownItems.some((item) => item.id === id);
  const unknown = Object.keys(record.answers).filter((id) => !known(id));
  const count = unknown.length + (record.setAside ?? 0);
  return count === 0 ? [] : [{ role: 'note', text: t('all-answers.unknown', { count }), from: [] }];
}
