/** Where answers come from: who answered, who typed, for whom and when, each written once and named by its place. */
import type { Answer, AnswersRecord, Choice } from '#domain/record/record.ts';
import { daysFrom } from '#domain/days/days.ts';
import { audiences, people, type Origin } from './layout.ts';

export interface Origins {
  /** The most used one first. */
  readonly table: Origin[];
  readonly ofAnswer: (answer: Answer) => number;
  readonly ofChoice: (choice: Choice) => number;
}

export function originsOf({ answers, choices, startedOn }: AnswersRecord): Origins {
  const byAnswer = ({ answeredBy, typedBy, audience, day }: Answer): Origin => [
    people.indexOf(answeredBy),
    people.indexOf(typedBy),
    audiences.indexOf(audience),
    daysFrom(startedOn, day),
  ];
  /** Who chose also typed it. */
  const byChoice = ({ answeredBy, day }: Choice): Origin => {
    const who = people.indexOf(answeredBy);
    return [who, who, 0, daysFrom(startedOn, day)];
  };
  const counts = new Map<string, number>();
  const origins = [...Object.values(answers).map(byAnswer), ...choices.map(byChoice)];
  for (const origin of origins) counts.set(String(origin), (counts.get(String(origin)) ?? 0) + 1);
  const keys = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const placeOf = (origin: Origin): number => keys.indexOf(String(origin));
  return {
    table: keys.flatMap((key) => origins.filter((origin) => String(origin) === key).slice(0, 1)),
    ofAnswer: (answer) => placeOf(byAnswer(answer)),
    ofChoice: (choice) => placeOf(byChoice(choice)),
  };
}
