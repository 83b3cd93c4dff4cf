/** The door of the summary: a record, its pack and the words of one language become data. Valid wherever a person stops, also at the very start. */
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Block, BlockId, Summary } from './summary.ts';
import type { Translator } from '#domain/texts/translator.ts';
import { aboutBlock, paperWords } from './blocks/about.ts';
import { allAnswersBlock } from './blocks/all-answers.ts';
import { decidingBlock, hardChoicesBlock, stageBlock } from './blocks/choosing.ts';
import { earlierOrderBlock } from './blocks/earlier-order.ts';
import { helperNoteBlock } from './blocks/scribes.ts';
import { headBlock, interpreterBlock } from './blocks/head.ts';
import { onlyForTeamBlock } from './blocks/only-for-team.ts';
import { notAskedBlock, unsureBlock } from './blocks/open-points.ts';
import { hardestBlock, hopesBlock, ownWordsBlock } from './blocks/own-words.ts';
import { alsoImportantBlock, prioritiesBlock } from './blocks/priorities.ts';
import { methodBlock } from './blocks/method.ts';
import { mustAskBlock, questionsBlock } from './blocks/questions.ts';
import { seenBlock } from './blocks/seen.ts';
import { symptomsBlock } from './blocks/symptoms.ts';
import { summaryContextOf, type Speaker, type SummaryContext } from './context.ts';

export interface SummaryOf {
  readonly record: AnswersRecord;
  readonly pack: Pack;
  /** Words of every part of the reader's language, bound to the person's voice and set of items. */
  readonly translator: Translator;
  /** person: their own sheet, on screen and paper. team: the clinician's review of it. */
  readonly speaker: Speaker;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** Of the hand-over, in groups. */
  readonly checkWord?: string;
}

const firstPage = [
  headBlock,
  interpreterBlock,
  symptomsBlock,
  onlyForTeamBlock,
  prioritiesBlock,
  mustAskBlock,
  hardestBlock,
  hopesBlock,
  decidingBlock,
  stageBlock,
];

const afterIt = [
  earlierOrderBlock,
  hardChoicesBlock,
  unsureBlock,
  alsoImportantBlock,
  notAskedBlock,
  ownWordsBlock,
  helperNoteBlock,
  questionsBlock,
  seenBlock,
  allAnswersBlock,
];

const alwaysShown: readonly BlockId[] = ['head', 'symptoms', 'priorities', 'about'];

export function summariseRecord({
  record,
  pack,
  translator,
  speaker,
  address,
  checkWord,
}: SummaryOf): Summary {
  const carried = checkWord === undefined ? {} : { checkWord };
  const context = summaryContextOf(record, pack, translator, speaker);
  const blocks = (makers: readonly ((context: SummaryContext) => Block)[]) =>
    makers
      .map((make) => make(context))
      .filter(({ id, lines }) => lines.length > 0 || alwaysShown.includes(id));
  return {
    language: translator.reader.language,
    title: speaker === 'person' ? translator.aid('summary.title') : translator.review('title'),
    day: record.changedAt.slice(0, 10),
    first: blocks(firstPage),
    rest: [...blocks(afterIt), methodBlock(context), aboutBlock(context, { address, ...carried })],
    ...carried,
    paper: paperWords(translator),
  };
}
