/** What the aid says about itself, as blocks of the summary's kind: the page About, the clinician's page and the end of the PDF are three writers of it. */
import { criteria, criterionGroups, readingLevels } from '#content/about.ts';
import { isOld, oldAfterYears } from './content-age.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Block, BlockId, Line } from '#domain/summary/summary.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import type { Translator } from './translator.ts';

export interface AboutOf {
  readonly pack: Pack;
  /** Words with the part "about". */
  readonly translator: Translator;
  /** YYYY-MM-DD, from the clock outside. */
  readonly today: string;
  /** Paper has no room for what only makes an aid better. */
  readonly on: 'screen' | 'paper';
}

export function aboutBlocks({ pack, translator, today, on }: AboutOf): Block[] {
  const { ui, aid, about, reader } = translator;
  const { version, date, source } = pack.questionnaire;
  const block = (id: BlockId, heading: string, role: 'note' | 'item', texts: readonly string[]): Block => ({
    id,
    heading,
    lines: texts.map((text): Line => ({ role, text, from: [] })),
  });
  const level = readingLevels[reader.language]?.level;
  const age = isOld(date, today) ? [ui('about.age.old', { years: oldAfterYears })] : [];
  return [
    block('makers', ui('about.makers.heading'), 'note', about('makers')),
    block('content-age', ui('about.age.heading'), 'note', [
      ...age,
      ui('about.age.version', { version, day: dayInWords(date, reader.language) }),
      aid('about.upkeep'),
    ]),
    block('sources', ui('about.source.heading'), 'note', about('source', { year: source.year })),
    block('source-gaps', ui('about.gaps.heading'), 'item', about('gaps')),
    block('not-done', ui('about.open.heading'), 'item', about('open')),
    block(
      'reading-level',
      ui('about.reading.heading'),
      'note',
      level === undefined ? [] : [ui('about.reading.level', { level })],
    ),
    block('licence', ui('about.licence.heading'), 'note', [ui('about.licence.free')]),
    selfCheck(translator, on),
  ].filter(({ lines }) => lines.length > 0);
}

function selfCheck({ ui, criterion }: Translator, on: AboutOf['on']): Block {
  const groups = criterionGroups.filter((group) => on === 'screen' || group !== 'quality');
  const lead = ui('about.standard.lead');
  return {
    id: 'self-check',
    heading: ui('about.standard.heading'),
    lead: on === 'screen' ? lead : `${lead} ${ui('about.standard.more')}`,
    lines: groups.flatMap((group) =>
      criteria
        .filter((one) => one.group === group)
        .map(({ id, met }): Line => ({
          role: 'criterion',
          section: ui(`about.standard.${group}`),
          label: ui(`about.asks.${id}`),
          met: ui(`about.met.${met}`),
          text: criterion(id),
          from: [],
        })),
    ),
  };
}
