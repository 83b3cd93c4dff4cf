/** The review as plain text for the note in a record system: a few complete lines, short, in the clinic's language. */
import type { NoteKey } from '#content/program-keys.ts';
import type { Consultation } from '#domain/clinic/consultation.ts';
import { dayInWords, languageInWords } from '#domain/summary/format-date.ts';
import { cutTo, plainQuote, plainText, withoutEnd } from './note-text.ts';
import type { BlockId, Line, Summary } from '#domain/summary/summary.ts';
import type { Values } from '#domain/texts/text.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** Most lines and characters of a note. */
export const noteLimits = { lines: 25, characters: 1500 } as const;

export interface NoteOf {
  /** The summary as told to the care team. */
  readonly summary: Summary;
  /** The reader's words for it. */
  readonly translator: Translator;
  /** Version of the questions answered. */
  readonly version: string;
  /** Questions on the path, and how many of them hold no answer. */
  readonly count: { readonly open: number; readonly all: number };
  /** Without a name nothing is said of who has seen the sheet. */
  readonly consultation: Consultation;
}

/** From roomy to tight: characters of each own text, how many questions are named, and which lines are left out. Tried in this order. */
const rooms: readonly Room[] = [
  { most: 200, questions: 30, without: [] },
  { most: 200, questions: 3, without: [] },
  { most: 120, questions: 3, without: ['hopes'] },
  { most: 120, questions: 3, without: ['hopes', 'hard-choices'] },
  { most: 120, questions: 3, without: ['hopes', 'hard-choices', 'own-words'] },
  { most: 80, questions: 2, without: ['hopes', 'hard-choices', 'own-words', 'unsure'] },
  { most: 60, questions: 1, without: ['hopes', 'hard-choices', 'own-words', 'unsure', 'deciding'] },
  { most: 40, questions: 1, without: ['hopes', 'hard-choices', 'own-words', 'unsure', 'deciding', 'talked'] },
];
interface Room {
  readonly most: number;
  readonly questions: number;
  readonly without: readonly string[];
}
/** A question of the questionnaire, and what the clinician wrote, are cut only here. */
const othersAtMost = 200;

interface NoteLine {
  readonly id: string;
  readonly text: string;
}

/** At most 25 lines and 1,500 characters, each line complete in itself; no character in it is a command. */
export function noteOf(of: NoteOf): string {
  const tries = rooms.map((room) => linesOf(of, room).filter(({ id }) => !room.without.includes(id)));
  const roomiest = tries.find((lines) => textOf(lines).length <= noteLimits.characters);
  return textOf(roomiest ?? squeezed(tries.at(-1) ?? []));
}

const textOf = (lines: readonly NoteLine[]): string => lines.map(({ text }) => text).join('\n');

/** The last resort: every line cut to its share. */
function squeezed(lines: readonly NoteLine[]): NoteLine[] {
  const most = Math.floor(noteLimits.characters / lines.length) - 2;
  return lines.map((line) =>
    line.text.length <= most ? line : { ...line, text: `${cutTo(line.text, most)}.` },
  );
}

/** How a line of the summary reads inside a line of the note. */
interface NoteWords {
  readonly t: (key: NoteKey, values?: Values) => string;
  readonly phrase: (line: Line) => string;
}

function linesOf(of: NoteOf, room: Room): NoteLine[] {
  const blocks = [...of.summary.first, ...of.summary.rest];
  const block = (id: BlockId): readonly Line[] =>
    blocks.find((candidate) => candidate.id === id)?.lines ?? [];
  const reader = noteWordsOf(of, room.most);
  const joined = (id: NoteKey, lines: readonly Line[]): NoteLine[] =>
    lines.length === 0 ? [] : [{ id, text: reader.t(id, { text: lines.map(reader.phrase).join('; ') }) }];
  const hardest = block('hardest').flatMap(({ from }) => from);
  const written = block('own-words').filter(({ from }) => !from.some((id) => hardest.includes(id)));
  const questions = [...block('questions')].sort((a, b) => Number(b.must ?? false) - Number(a.must ?? false));
  const { talked, agreed } = of.consultation;
  const isTalked = ({ from }: Line) => from.some((id) => talked.includes(id));
  const open = questions.filter((line) => !isTalked(line));
  return [
    { id: 'head', text: headText(block('head'), of.translator, reader) },
    ...joined('interpreter', block('interpreter')),
    ...joined('symptoms', block('symptoms')),
    ...block('priorities').map((line) => priorityLine(line, reader)),
    ...joined('hard-choices', block('hard-choices')),
    ...joined('unsure', block('unsure')),
    ...joined('hardest', block('hardest')),
    ...joined('hopes', block('hopes')),
    ...joined('deciding', block('deciding')),
    ...joined('own-words', written),
    ...joined('questions', open.slice(0, room.questions)),
    ...joined('talked', questions.filter(isTalked)),
    ...(plainText(agreed) === '' ? [] : joined('agreed', [{ role: 'question', text: agreed, from: [] }])),
    ...seenLine(of),
    { id: 'not-asked', text: reader.t('not-asked', of.count) },
    { id: 'last', text: reader.t('last', { version: of.version }) },
  ];
}

function seenLine({ consultation: { seen }, translator }: NoteOf): NoteLine[] {
  const name = cutTo(plainText(seen.name), othersAtMost);
  if (name === '') return [];
  const day = dayInWords(seen.day, translator.reader.language);
  return [{ id: 'seen', text: plainText(translator.note('seen', { name, day })) }];
}

/** The head names who answered and when; the name of the person is in the record that the note goes into. */
function headText(head: readonly Line[], { aid }: Translator, { phrase }: NoteWords): string {
  const said = head.filter(({ own }) => !own).map(phrase);
  return plainText(aid('note.head', { text: said.join('; ') }));
}

function priorityLine(line: Line, { t, phrase }: NoteWords): NoteLine {
  const { priority } = line;
  if (!priority) return { id: 'priorities', text: t('priorities', { text: phrase(line) }) };
  const values = { rank: priority.rank, text: phrase(line), reason: priority.reason };
  return { id: 'priorities', text: t(priority.rank === '' ? 'priority.unranked' : 'priority', values) };
}

function noteWordsOf({ translator }: NoteOf, most: number): NoteWords {
  const t = (key: NoteKey, values?: Values) => plainText(translator.note(key, values));
  const quote = ({ text, lang, own }: Line) => {
    const words = plainQuote(text, own ? most : othersAtMost, t('cut'));
    if (lang === undefined || lang === '') return t('quoted', { words });
    return t('quoted-in', { words, language: languageInWords(lang, translator.reader.language) });
  };
  return {
    t,
    phrase: (line) => {
      const text = line.own || line.role === 'question' ? quote(line) : withoutEnd(plainText(line.text));
      return line.label === undefined
        ? text
        : t('labelled', { label: withoutEnd(plainText(line.label)), text });
    },
  };
}
