/** Every place of the journey as rows to check: what was asked, what was said, and where to change it. */
import { itemText, ownItemText } from '#domain/pack/items.ts';
import { placesOnPath, questionsOnPage, type Place } from '#domain/journey/path.ts';
import { answerWords, hasValue, ratingWords } from '#domain/summary/format-answer.ts';
import { choicesOnPath } from '#domain/summary/blocks/choosing.ts';
import type { Said, SummaryContext } from '#domain/summary/context.ts';
import { summaryContextOf } from '#domain/summary/context.ts';
import { teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { QuestionnaireContext } from '#machines/questionnaire/context.ts';

export interface CheckRow {
  readonly id: string;
  readonly label: string;
  readonly said: Said;
  /** The person's own words, longer than a name. */
  readonly isQuote?: boolean;
  /** Something stands there; else the words say why not. */
  readonly isSaid: boolean;
  readonly place: string;
  /** Left out of the summary. */
  readonly isForTeam?: boolean;
}
export interface CheckPart {
  readonly id: string;
  readonly title: string;
  /** The consideration whose mark stands beside the title. */
  readonly consideration: string | undefined;
  readonly rows: readonly CheckRow[];
}

/** The parts in the person's order of steps; the pages after the last step hold no answers. */
export function partsToCheck({ record, pack }: QuestionnaireContext, translator: Translator): CheckPart[] {
  const context = summaryContextOf(record, pack, translator, 'person');
  const places = placesOnPath(record, pack);
  const steps = [...new Set(places.map(({ step }) => step))].filter((step) => step !== null);
  return steps.map((step) => ({
    id: step.id,
    title: translator.step(step.id),
    consideration: step.consideration,
    rows: places.filter((place) => place.step?.id === step.id).flatMap((place) => rowsOf(place, context)),
  }));
}

function rowsOf(place: Place, context: SummaryContext): CheckRow[] {
  switch (place.page.kind) {
    case 'ratings':
      return place.items.map((item) => ratingRow(item, place, context));
    case 'own-items':
      return ownRows(place, context);
    case 'pairs':
    case 'priorities':
    case 'team-questions':
      return [countRow(place, place.page.kind, context)];
    default:
      return questionRows(place, context);
  }
}

function questionRows(place: Place, context: SummaryContext): CheckRow[] {
  return questionsOnPage(place, context.record, context.pack).map((question) => {
    const answer = context.answers[question.id];
    return {
      id: question.id,
      label: context.translator.short(question.id),
      said: answerWords(question, answer, context),
      isSaid: answer !== undefined && hasValue({ question, answer }),
      isQuote: question.kind === 'words' && answer?.status === 'answered',
      isForTeam: context.onlyForTeam.includes(question.id),
      place: place.id,
    };
  });
}

function ratingRow(item: string, place: Place, context: SummaryContext): CheckRow {
  const answer = context.answers[item];
  return {
    id: item,
    label: sanitiseLine(itemText(item, context.record, context.translator)),
    said: { text: ratingWords(answer, context) },
    isSaid: answer?.value !== undefined,
    place: place.id,
  };
}

/** What the person added themselves, each with its rating; or that there is nothing. */
function ownRows(place: Place, context: SummaryContext): CheckRow[] {
  const ids = context.record.ownItems.map(({ id }) => id);
  if (ids.length > 0)
    return ids.map((id) => ({
      ...ratingRow(id, place, context),
      label: context.common('list.quoted', { words: sanitiseLine(ownItemText(id, context.record) ?? '') }),
    }));
  const { ui } = context.translator;
  const none = { text: ui('check.none') };
  return [{ id: place.id, label: ui('check.own-items'), said: none, isSaid: false, place: place.id }];
}

/** Pages whose answers are a list of their own: how much is there. */
function countRow(
  place: Place,
  kind: 'pairs' | 'priorities' | 'team-questions',
  context: SummaryContext,
): CheckRow {
  const { record, pack, translator } = context;
  const pairs = choicesOnPath(context).length;
  const { listed } = teamQuestionsOf(record, pack);
  const said = {
    pairs: translator.ui('check.pairs-made', { count: pairs }),
    priorities: translator.ui(record.ownOrder ? 'check.order-hand' : 'check.order-answers'),
    'team-questions': translator.ui('check.questions-listed', { count: listed.length }),
  }[kind];
  return {
    id: place.id,
    label: translator.ui(`check.${kind}`),
    said: { text: said },
    isSaid: kind !== 'pairs' || pairs > 0,
    place: place.id,
  };
}
