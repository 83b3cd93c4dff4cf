/** What every block of the summary is told with: the answers on the path, in whose words, and to whom. */
import type { ReviewKey, SummaryKey } from '#content/program-keys.ts';
import type { Question, Role } from '#content/schema.ts';
import { answersOnPath } from '#domain/record/answer.ts';
import { ownItemText } from '#domain/pack/items.ts';
import { hasForeignLetters, isWrittenIn, namedLanguage } from '#domain/texts/named-language.ts';
import { isSaid, mayBePrivate, onlyForTeam } from '#domain/sharing/team-only.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { prioritiesOf, type Priorities } from '#domain/priorities/priorities.ts';
import type { Answer, AnswersRecord } from '#domain/record/record.ts';
import type { Line } from './summary.ts';
import type { Values } from '#domain/texts/text.ts';
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import type { Translator } from '#domain/texts/translator.ts';
import { dayInWords } from './format-date.ts';

/** Who speaks: the person on their own sheet, or the page that shows it to the care team. */
export type Speaker = 'person' | 'team';

/** A text with what a writer must know of it. */
export type Said = Pick<Line, 'text' | 'own' | 'lang'>;

export interface SummaryContext {
  readonly record: AnswersRecord;
  readonly pack: Pack;
  readonly translator: Translator;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly priorities: Priorities;
  readonly speaker: Speaker;
  /** Headings and sentences, in the words of the speaker. */
  readonly t: (key: SummaryKey & ReviewKey, values?: Values) => string;
  /** Words that are the same whoever speaks. */
  readonly common: (key: SummaryKey, values?: Values) => string;
  readonly day: (iso: string) => string;
  /** The person's own words, made visible and marked with their language. */
  readonly own: (text: string) => Said;
  /** An item of the pack or of the person. */
  readonly item: (id: string) => Said;
  /** Questions of a role that have an answer on the path. */
  readonly answered: (role: Role) => readonly Answered[];
  /** Questions whose answer is for the team alone; empty in what is for everyone. */
  readonly onlyForTeam: readonly string[];
  /** Is a question named? Without an answer, one that may be private is not, or its silence would tell; nor one about the sheet itself, which says nothing of the person. */
  readonly isNamed: (question: string) => boolean;
}

export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

const aboutSheet: readonly (Role | undefined)[] = ['typed-by', 'answered-by', 'other-sheet', 'helper-note'];
const isAboutSheet = (question: Question | undefined): boolean => aboutSheet.includes(question?.role);

export function summaryContextOf(
  record: AnswersRecord,
  pack: Pack,
  translator: Translator,
  speaker: Speaker,
): SummaryContext {
  const { language } = translator.reader;
  const answers = answersOnPath(record, pack);
  const marked = onlyForTeam(record, pack);
  const isPrivate = mayBePrivate(record, pack);
  const named = languageNamedIn(answers, pack);
  const own = (text: string): Said => {
    const pages = record.language === language ? undefined : record.language;
    const lang = hasForeignLetters(text) ? foreignLanguage(text, named) : pages;
    return { text: sanitiseText(text), own: true, ...(lang === undefined ? {} : { lang }) };
  };
  return {
    record,
    pack,
    translator,
    answers,
    priorities: prioritiesOf(record, pack),
    speaker,
    t: (key, values) =>
      speaker === 'person' ? translator.summary(key, values) : translator.review(key, values),
    common: (key, values) => translator.summary(key, values),
    day: (iso) => dayInWords(iso, language),
    own,
    item: (id) => {
      const words = ownItemText(id, record);
      return words === undefined ? { text: translator.item(id) } : own(words);
    },
    answered: (role) =>
      pack.withRole(role).flatMap((question) => {
        const answer = answers[question.id];
        return answer ? [{ question, answer }] : [];
      }),
    onlyForTeam: marked,
    isNamed: (id) => {
      const answer = answers[id];
      if (answer !== undefined && isSaid(answer)) return true;
      return !isAboutSheet(pack.questionById.get(id)) && (marked.length > 0 || !isPrivate(id));
    },
  };
}

/** The tag of the language that the person asks an interpreter for; undefined when none is named or known. */
export function languageNamedIn(answers: SummaryContext['answers'], pack: Pack): string | undefined {
  const [said] = pack.withRole('interpreter-language').flatMap(({ id }) => answers[id]?.value ?? []);
  return typeof said === 'string' ? namedLanguage(said) : undefined;
}

/** Of words in other letters than ours: the named language when they are its letters, else none ('' says so). */
const foreignLanguage = (text: string, named: string | undefined): string =>
  named !== undefined && isWrittenIn(text, named) ? named : '';
