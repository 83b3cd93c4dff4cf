/** Every question on the person's path with its answer, section by section in the order they walked; what has none says why, unless the person took the short way. */
import type { Place } from '#domain/journey/path.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { answerWords, ratingWords } from '#domain/summary/answer-words.ts';
import { choicesOnPath, choiceWords } from './choosing.ts';
import type { Said, Teller } from '#domain/summary/teller.ts';

export function allAnswersBlock(teller: Teller): Block {
  const lines = placesOnPath(teller.record, teller.pack).flatMap((place) => {
    const section = place.step ? teller.wording.step(place.step.id) : '';
    return rowsAt(place, teller).map((row): Line => ({ ...row, role: 'answer', section }));
  });
  return {
    id: 'all-answers',
    heading: teller.say('all-answers.heading'),
    lines: [...lines, ...unknownNote(teller)],
  };
}

type Row = Said & Pick<Line, 'label' | 'from'>;

function rowsAt(place: Place, teller: Teller): Row[] {
  const rowsOf = (ids: readonly string[]) =>
    ids.filter((id) => isListed(id, teller)).map((id) => ratingRow(id, teller));
  if (place.page.kind === 'own-items') return rowsOf(teller.record.ownItems.map(({ id }) => id));
  if (place.page.kind === 'pairs') return choiceRows(teller);
  const questions = questionsOnPage(place, teller.record, teller.pack)
    .filter(({ id }) => teller.isNamed(id) && isListed(id, teller))
    .map((question) => ({
      label: teller.wording.short(question.id),
      ...answerWords(question, teller.answers[question.id], teller),
      from: [question.id],
    }));
  return [...questions, ...rowsOf(place.items)];
}

/** The sheet of the short way has no pages full of what was not asked: the block about that says it in a few lines. */
const isListed = (id: string, { record, answers }: Teller): boolean =>
  !record.shortWay?.isTaken || answers[id] !== undefined;

const ratingRow = (id: string, teller: Teller): Row => ({
  label: teller.item(id).text,
  text: ratingWords(teller.answers[id], teller),
  from: [id],
});

const choiceRows = (teller: Teller): Row[] =>
  choicesOnPath(teller).map((choice, index) => ({
    label: teller.common('choice.number', { number: index + 1 }),
    text: choiceWords(choice, teller),
    from: choice.set,
  }));

/** Answers that belong to another version of the questionnaire are counted, never dropped in silence. */
function unknownNote({ record, pack, say }: Teller): Line[] {
  const known = (id: string) =>
    pack.questionById.has(id) || pack.itemById.has(id) || record.ownItems.some((item) => item.id === id);
  const count = Object.keys(record.answers).filter((id) => !known(id)).length;
  return count === 0 ? [] : [{ role: 'note', text: say('all-answers.unknown', { count }), from: [] }];
}
