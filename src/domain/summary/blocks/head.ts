/** Who, when, by whose hand, for which visit, where the tumour is; and who needs an interpreter. */
import { optionKnown } from '#content/role-options.ts';
import type { Role } from '#content/schema.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import { answerOptionOf } from '#domain/pack/pack.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { answerWords, hasValue } from '#domain/summary/format-answer.ts';
import { languageInWords } from '#domain/summary/format-date.ts';
import { typedBy } from './scribes.ts';
import type { Answered, SummaryContext } from '#domain/summary/context.ts';

export function headBlock(context: SummaryContext): Block {
  const lines = [
    ...factsOf('name', context),
    ...factsOf('appointment', context),
    ...factsOf('place', context),
    {
      role: 'fact',
      label: context.t('head.filled'),
      text: context.day(context.record.changedAt),
      from: [],
    } as const,
    byWhom(context),
    ...shortWay(context),
    ...factsOf('help', context),
    ...factsOf('helper', context),
    ...typedBy(context),
    ...otherSheet(context),
    ...otherLanguage(context),
  ];
  return { id: 'head', heading: context.t('head.heading'), lines };
}

/** A fact per answered question of a role: its short name, and what was said. "Not sure" is an answer, an open field is not. */
export function factsOf(role: Role, context: SummaryContext): Line[] {
  return context
    .answered(role)
    .filter(isSaid)
    .map((answered) => factOf(answered, context));
}

const isSaid = (answered: Answered): boolean =>
  hasValue(answered) || answered.answer.status === 'not-sure' || answered.answer.status === 'rather-talk';

const factOf = ({ question, answer }: Answered, context: SummaryContext): Line => ({
  role: 'fact',
  label: context.translator.short(question.id),
  ...answerWords(question, answer, context),
  from: [question.id],
});

/** A fact that its block's heading names already. */
export function unlabelled(fact: Line): Line {
  const line = { ...fact, role: 'item' as const };
  delete (line as { label?: string }).label;
  return line;
}

function byWhom(context: SummaryContext): Line {
  const [who] = context.answered('who').filter(hasValue);
  const option =
    typeof who?.answer.value === 'string' ? answerOptionOf(who.question, who.answer.value) : undefined;
  return {
    role: 'fact',
    label: context.t('head.by'),
    text: context.t(`by.${option?.answeredBy ?? 'unsaid'}`),
    from: who ? [who.question.id] : [],
  };
}

/** Said only when the person says that there is one. */
const otherSheet = (context: SummaryContext): Line[] =>
  context
    .answered('other-sheet')
    .filter(({ answer }) => answer.value === optionKnown.yes)
    .map(({ question }) => ({
      role: 'fact',
      label: context.translator.short(question.id),
      text: context.t('head.other-sheet'),
      from: [question.id],
    }));

/** Whoever reads it knows at once why so much is not there. */
const shortWay = ({ record, t }: SummaryContext): Line[] =>
  record.shortWay?.isTaken
    ? [{ role: 'fact', label: t('head.way'), text: t('head.short-way'), from: [] }]
    : [];

function otherLanguage({ record, translator, t }: SummaryContext): Line[] {
  const { language } = translator.reader;
  if (record.language === language) return [];
  return [
    { role: 'fact', label: t('head.language'), text: languageInWords(record.language, language), from: [] },
  ];
}

/** Stands when an interpreter is asked for: then the question for which language is on the path. */
export function interpreterBlock(context: SummaryContext): Block {
  const { pack, record, answers } = context;
  const { isMet } = conditionsOf(record, pack);
  const lines = pack
    .withRole('interpreter-language')
    .filter((question) => question.when !== undefined && isMet(question.when))
    .map((question): Line => {
      const answer = answers[question.id];
      const said =
        answer && hasValue({ question, answer }) ? answerWords(question, answer, context) : undefined;
      const asked = pack.withRole('interpreter').map(({ id }) => id);
      const text = said ?? { text: context.t('interpreter.no-language') };
      return { role: 'item', ...text, from: [...asked, question.id] };
    });
  return { id: 'interpreter', heading: context.t('interpreter.heading'), lines };
}
