/** Who, when, by whose hand, for which visit, where the tumour is; and who needs an interpreter. */
import type { Role } from '#content/schema.ts';
import { circumstancesOf } from '#domain/pack/circumstances.ts';
import { answerOptionOf } from '#domain/pack/pack.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { answerWords, hasValue } from '#domain/summary/answer-words.ts';
import { languageInWords } from '#domain/summary/day-words.ts';
import { typedBy } from './hands.ts';
import type { Answered, Teller } from '#domain/summary/teller.ts';

export function headBlock(teller: Teller): Block {
  const lines = [
    ...factsOf('name', teller),
    ...factsOf('appointment', teller),
    ...factsOf('place', teller),
    {
      role: 'fact',
      label: teller.say('head.filled'),
      text: teller.day(teller.record.changedAt),
      from: [],
    } as const,
    byWhom(teller),
    ...shortWay(teller),
    ...factsOf('help', teller),
    ...factsOf('helper', teller),
    ...typedBy(teller),
    ...otherSheet(teller),
    ...otherLanguage(teller),
  ];
  return { id: 'head', heading: teller.say('head.heading'), lines };
}

/** A fact per answered question of a role: its short name, and what was said. "Not sure" is an answer, an open field is not. */
export function factsOf(role: Role, teller: Teller): Line[] {
  return teller
    .answered(role)
    .filter(isSaid)
    .map((answered) => factOf(answered, teller));
}

const isSaid = (answered: Answered): boolean =>
  hasValue(answered) || answered.answer.status === 'not-sure' || answered.answer.status === 'rather-talk';

const factOf = ({ question, answer }: Answered, teller: Teller): Line => ({
  role: 'fact',
  label: teller.wording.short(question.id),
  ...answerWords(question, answer, teller),
  from: [question.id],
});

/** A fact that its block's heading names already. */
export function unlabelled(fact: Line): Line {
  const line = { ...fact, role: 'item' as const };
  delete (line as { label?: string }).label;
  return line;
}

function byWhom(teller: Teller): Line {
  const [who] = teller.answered('who').filter(hasValue);
  const option =
    typeof who?.answer.value === 'string' ? answerOptionOf(who.question, who.answer.value) : undefined;
  return {
    role: 'fact',
    label: teller.say('head.by'),
    text: teller.say(`by.${option?.answeredBy ?? 'unsaid'}`),
    from: who ? [who.question.id] : [],
  };
}

/** The option of the question about a second sheet, in every pack. */
const hasOther = 'yes';

/** Said only when the person says that there is one. */
const otherSheet = (teller: Teller): Line[] =>
  teller
    .answered('other-sheet')
    .filter(({ answer }) => answer.value === hasOther)
    .map(({ question }) => ({
      role: 'fact',
      label: teller.wording.short(question.id),
      text: teller.say('head.other-sheet'),
      from: [question.id],
    }));

/** Whoever reads it knows at once why so much is not there. */
const shortWay = ({ record, say }: Teller): Line[] =>
  record.shortWay?.isTaken
    ? [{ role: 'fact', label: say('head.way'), text: say('head.short-way'), from: [] }]
    : [];

function otherLanguage({ record, wording, say }: Teller): Line[] {
  const { language } = wording.telling;
  if (record.language === language) return [];
  return [
    { role: 'fact', label: say('head.language'), text: languageInWords(record.language, language), from: [] },
  ];
}

/** Stands when an interpreter is asked for: then the question for which language is on the path. */
export function interpreterBlock(teller: Teller): Block {
  const { pack, record, answers } = teller;
  const { holds } = circumstancesOf(record, pack);
  const lines = pack
    .withRole('interpreter-language')
    .filter((question) => question.when !== undefined && holds(question.when))
    .map((question): Line => {
      const answer = answers[question.id];
      const said =
        answer && hasValue({ question, answer }) ? answerWords(question, answer, teller) : undefined;
      const asked = pack.withRole('interpreter').map(({ id }) => id);
      const text = said ?? { text: teller.say('interpreter.no-language') };
      return { role: 'item', ...text, from: [...asked, question.id] };
    });
  return { id: 'interpreter', heading: teller.say('interpreter.heading'), lines };
}
