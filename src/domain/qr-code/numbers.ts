/** The short numbers of the pack's ids, which are never given anew; the person's own things count below zero. */
import type { Question } from '#content/schema.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { ownItemPrefix, ownQuestionPrefix } from '#domain/record/record.ts';

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** Between ids and numbers; undefined for what this pack does not have. */
export interface Numbers {
  readonly numberOf: (id: string) => number | undefined;
  readonly idOf: (number: number) => string | undefined;
}

/** `own`: what the ids of the person's own begin with, before their number. */
function numbersOf(known: readonly Numbered[], own?: string): Numbers {
  const numbers = new Map(known.map(({ id, number }) => [id, number]));
  const ids = new Map(known.map(({ id, number }) => [number, id]));
  return {
    numberOf: (id) => numbers.get(id) ?? (own === undefined ? undefined : ownNumber(id, own)),
    idOf: (number) =>
      ids.get(number) ?? (own !== undefined && number < 0 ? `${own}${String(-number)}` : undefined),
  };
}

function ownNumber(id: string, own: string): number | undefined {
  const digits = id.startsWith(own) ? id.slice(own.length) : '';
  return /^[1-9]\d{0,5}$/.test(digits) ? -Number(digits) : undefined;
}

export interface PackNumbers {
  readonly considerations: Numbers;
  readonly items: Numbers;
  readonly questions: Numbers;
  readonly teamQuestions: Numbers;
  readonly optionsOf: (question: Question) => Numbers;
}

export function packNumbers({ questionnaire }: Pack): PackNumbers {
  return {
    considerations: numbersOf(questionnaire.considerations),
    items: numbersOf(questionnaire.items, ownItemPrefix),
    questions: numbersOf(questionnaire.questions),
    teamQuestions: numbersOf(questionnaire.teamQuestions, ownQuestionPrefix),
    optionsOf: ({ options = [] }) => numbersOf(options),
  };
}
