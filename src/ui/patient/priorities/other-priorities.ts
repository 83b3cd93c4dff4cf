/** What stands beside the order, in blocks of like weight: hard choices, where the person is unsure, what else is important, what was not asked. Nothing marked as important disappears. */
import type { UiKey } from '#content/program-keys.ts';
import { uncoveredConsiderations } from '#domain/priorities/uncovered-considerations.ts';
import type { Priorities } from '#domain/priorities/priorities.ts';
import type { RankedChoice } from '#domain/ranking/contract.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { QuestionnaireContext } from '#machines/questionnaire/context.ts';
import { cardOf } from './cards.svelte.ts';

export interface OtherBlock {
  readonly heading: string;
  readonly lead?: string;
  readonly lines: readonly OtherLine[];
}
export interface OtherLine {
  readonly text: string;
  /** The person's own words. */
  readonly own?: boolean;
}

/** Pairs that are named as torn; all choices stand in the summary. */
const tornShown = 3;

/** Blocks that hold something, in reading order. */
export function otherPriorities(
  priorities: Priorities,
  context: QuestionnaireContext,
  translator: Translator,
): OtherBlock[] {
  const { record, pack } = context;
  const { conflicts, alsoImportant, unsure, unsaid } = priorities;
  const { notFirst, skipped, notAsked } = uncoveredConsiderations(priorities, record, pack);
  const { ui } = translator;
  const item = (id: string): OtherLine => cardOf(id, context, translator);
  const name = (id: string) => translator.summary('list.quoted', { words: item(id).text });
  const of = (key: UiKey) => (id: string) => ({
    text: ui(key, { consideration: translator.consideration(id) }),
  });
  const names = (ids: readonly string[]) => ids.map(name).join();
  const hard = ({ set, chosen }: RankedChoice) => {
    const others = set.filter((id) => !chosen.includes(id));
    return { text: ui('priorities.hard-one', { chosen: names(chosen), others: names(others) }) };
  };
  const whole = [...skipped, ...notAsked];
  const single = unsaid.filter((id) => !whole.includes(pack.itemById.get(id)?.consideration ?? ''));
  const blocks: OtherBlock[] = [
    { heading: ui('priorities.hard'), lines: conflicts.hardest.map(hard) },
    {
      heading: ui('priorities.unsure'),
      lines: [
        ...unsure.map(item),
        ...conflicts.torn
          .slice(0, tornShown)
          .map(([a, b]) => ({ text: ui('priorities.torn', { first: name(a), second: name(b) }) })),
        ...skipped.map(of('priorities.skipped')),
      ],
    },
    {
      heading: ui('priorities.also'),
      ...(alsoImportant.length > 1 ? { lead: ui('priorities.no-order') } : {}),
      lines: [...alsoImportant.map(item), ...notFirst.map(of('priorities.none-of'))],
    },
    {
      heading: ui('priorities.not-asked'),
      lines: [...notAsked.map(of('priorities.not-asked-all')), ...single.map(item)],
    },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}
