/** An item as it stands on a card or in a list: its words, whose they are, and the consideration it belongs to. */
import { itemText, ownItemText } from '#domain/pack/items.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { QuestionnaireContext } from '#machines/questionnaire/context.ts';
import type { Session } from '#ui/session.svelte.ts';

export interface Card {
  readonly id: string;
  readonly text: string;
  readonly own: boolean;
  /** Consideration it belongs to; own words may belong to none. */
  readonly topic?: { readonly mark: string; readonly name: string };
}

/** What a card is made of. */
interface Source {
  readonly pack: QuestionnaireContext['pack'];
  readonly record: Pick<QuestionnaireContext['record'], 'ownItems'>;
}

/** For a screen on which answers are given: its cards are made anew only when their words change. Call it while a component is set up. */
export function cards(here: Session): (id: string) => Card {
  const pack = $derived(here.context.pack);
  const ownItems = $derived(here.context.record.ownItems);
  return (id) => cardOf(id, { pack, record: { ownItems } }, here.translator);
}

export function cardOf(id: string, { record, pack }: Source, translator: Translator): Card {
  const { considerations, steps } = pack.questionnaire;
  const consideration = considerations.find((one) => one.id === pack.itemById.get(id)?.consideration);
  /** A consideration is called as its step is: short enough for a card. */
  const step = consideration && steps.find((one) => one.consideration === consideration.id);
  return {
    id,
    text: sanitiseLine(itemText(id, record, translator)),
    own: ownItemText(id, record) !== undefined,
    ...(step ? { topic: { mark: consideration.mark, name: translator.step(step.id) } } : {}),
  };
}
