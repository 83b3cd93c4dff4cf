/** The table of hands: who answered, who typed, for whom and when, each written once and named by its place. */
import type { Answer, AnswersRecord, Choice } from '#domain/record.ts';
import { daysFrom } from './days.ts';
import { audiences, people, type Hand } from './rows.ts';

export interface Hands {
  /** The most used one first. */
  readonly table: Hand[];
  readonly ofAnswer: (answer: Answer) => number;
  readonly ofChoice: (choice: Choice) => number;
}

export function handsOf({ answers, choices, startedOn }: AnswersRecord): Hands {
  const byAnswer = ({ answeredBy, typedBy, audience, day }: Answer): Hand => [
    people.indexOf(answeredBy),
    people.indexOf(typedBy),
    audiences.indexOf(audience),
    daysFrom(startedOn, day),
  ];
  /** A choice has no other hand than that of who chose. */
  const byChoice = ({ answeredBy, day }: Choice): Hand => {
    const who = people.indexOf(answeredBy);
    return [who, who, 0, daysFrom(startedOn, day)];
  };
  const counts = new Map<string, number>();
  const hands = [...Object.values(answers).map(byAnswer), ...choices.map(byChoice)];
  for (const hand of hands) counts.set(String(hand), (counts.get(String(hand)) ?? 0) + 1);
  const keys = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const placeOf = (hand: Hand): number => keys.indexOf(String(hand));
  return {
    table: keys.flatMap((key) => hands.filter((hand) => String(hand) === key).slice(0, 1)),
    ofAnswer: (answer) => placeOf(byAnswer(answer)),
    ofChoice: (choice) => placeOf(byChoice(choice)),
  };
}
