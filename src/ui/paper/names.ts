/** Names of the parts that are treated, for forms on paper. */
import type { PaperSet } from '#domain/pack/paper-form.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** "Leg, Arm", or the one place; without any nobody knows it yet. */
export function nameOfSet({ groups, place }: PaperSet, translator: Translator): string {
  if (place) return translator.answerOption(place.question, place.option);
  return groups.length === 0 ? translator.ui('paper.not-sure') : groups.map(translator.group).join(', ');
}
