/** Names of the parts that are treated, for forms on paper. */
import type { PaperSet } from '#domain/pack/paper-form.ts';
import type { Wording } from '#domain/texts/wording.ts';

/** "Leg, Arm", or the one place; without any nobody knows it yet. */
export function nameOfSet({ groups, place }: PaperSet, wording: Wording): string {
  if (place) return wording.answerOption(place.question, place.option);
  return groups.length === 0 ? wording.ui('paper.not-sure') : groups.map(wording.group).join(', ');
}
