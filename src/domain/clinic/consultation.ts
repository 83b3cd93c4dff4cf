/** What the care team writes at the visit beside one person's sheet: what was talked about, what was agreed, who has seen it. */
import { canBeSeenDay } from '#domain/days/possible-day.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';

export interface Consultation {
  /** Ids of the questions talked about. */
  readonly talked: readonly string[];
  /** What was agreed, in the person's words. */
  readonly agreed: string;
  /** Who of the care team has seen the sheet, and on which day (ISO). */
  readonly seen: { readonly name: string; readonly day: string };
}

/** Nothing written yet; `day`: today. */
export const blankConsultation = (day: string): Consultation => ({
  talked: [],
  agreed: '',
  seen: { name: '', day },
});

/** Something stands written that nobody could bring back. */
export const isWritten = ({ talked, agreed, seen }: Consultation): boolean =>
  talked.length > 0 || !isBlank(agreed) || !isBlank(seen.name);

/** Signs the sheet; a day on which nobody can have seen it is not taken. */
export const signed = (
  consultation: Consultation,
  { name, day }: Consultation['seen'],
  today: string,
): Consultation => ({
  ...consultation,
  seen: { name, day: canBeSeenDay(day, today) ? day : consultation.seen.day },
});

export function tickQuestion(consultation: Consultation, question: string, ticked: boolean): Consultation {
  const others = consultation.talked.filter((id) => id !== question);
  return { ...consultation, talked: ticked ? [...others, question] : others };
}
