/** Where the facts come from, what the tool is not, and where the file can be opened. */
import type { KeysUnder, SummaryKey } from '#content/program-keys.ts';
import type { Block, Line, PaperWords } from '#domain/summary/summary.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

interface FoundBy {
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** Of the hand-over, in groups. */
  readonly checkWord?: string;
}

export function aboutBlock(context: SummaryContext, { address, checkWord }: FoundBy): Block {
  const { pack, record, t } = context;
  const { year } = pack.questionnaire.source;
  const texts = [
    t('about.is-not'),
    t('about.not-reviewed'),
    ...(context.onlyForTeam.length > 0 ? [] : [t('about.private')]),
    context.translator.aid(context.speaker === 'person' ? 'summary.source' : 'review.source', { year }),
    t('about.version', {
      version: record.pack.version,
      day: context.day(record.changedAt),
      method: record.method,
    }),
    t('about.open', { address: `${address}/review/` }),
    ...(checkWord === undefined ? [] : [context.common('about.check-word', { word: checkWord })]),
  ];
  return {
    id: 'about',
    heading: t('about.heading'),
    lines: texts.map((text): Line => ({ role: 'note', text, from: [] })),
  };
}

/** Words of the paper itself. */
export function paperWords(translator: Translator): PaperWords {
  const paper = (key: KeysUnder<SummaryKey, 'paper'>) => translator.summary(`paper.${key}`);
  const column = (name: KeysUnder<SummaryKey, 'paper.column'>) => paper(`column.${name}`);
  return {
    pageOf: paper('page-of'),
    checkWord: paper('check-word'),
    moreOnPage: paper('more-on-page'),
    footer: paper('footer'),
    roomToWrite: paper('room-to-write'),
    mustAsk: paper('must-ask'),
    columns: {
      rank: column('rank'),
      priority: column('priority'),
      strength: column('strength'),
      question: column('question'),
      answer: column('answer'),
      asks: column('asks'),
      met: column('met'),
    },
  };
}
