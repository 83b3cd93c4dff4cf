/** The figures a method must reach for each number of statements, and whether it does. */
import * as v from 'valibot';
import { measuredAt, slowestCall, type FiguresOf } from './figures.ts';
import type { Measured } from './measures.ts';
import { budgets } from './run.ts';
import { scenarioNames } from './scenarios.ts';
import targets16 from './targets-16.json';
import targets20 from './targets-20.json';
import targets24 from './targets-24.json';

/** Each measure that can be a target, in the words of the table; shares from 0 to 1. */
export const wordsFor = {
  recall: 'top-3 recall',
  firstInTop3: 'true first in the shown top 3',
  firstRight: 'first place right',
  rightOrTied: 'right or as good as tied',
  farOff: 'shown but outside the true top 6',
  tau: 'Kendall tau of the true top 5',
  sameAgain: 'same top 3 on another day',
  overclaim: 'overclaim: stated less true',
  surestRight: 'stated at 90 % or more and right',
  read: 'statements read',
} as const;

const limits = { min: v.optional(v.number()), max: v.optional(v.number()), stretch: v.number() };
const target = v.strictObject({
  scenario: v.optional(v.picklist(scenarioNames)),
  measure: v.picklist(Object.keys(wordsFor) as (keyof typeof wordsFor)[]),
  taps: v.picklist(budgets),
  ...limits,
});
const targetsFile = v.strictObject({
  note: v.string(),
  slowestCall: v.strictObject(limits),
  targets: v.array(target),
});

type Target = v.InferOutput<typeof target>;
type Limits = Pick<Target, 'min' | 'max' | 'stretch'>;

export interface Verdict {
  readonly what: string;
  readonly where: string;
  readonly floor: string;
  readonly value: number;
  readonly isMet: boolean;
  readonly stretch: number;
  readonly isStretchMet: boolean;
}

const files = { 24: targets24, 20: targets20, 16: targets16 };
export type Statements = keyof typeof files;
export const statementNumbers = Object.keys(files).map(Number) as Statements[];

/** A mean may miss a floor by the last bits of its sum alone. */
const rounding = 1e-9;

/** One verdict for each target whose scenario was run, and one for the time of a call. */
export function judge(figures: FiguresOf, statements: Statements): Verdict[] {
  const { targets, slowestCall: limit } = v.parse(targetsFile, files[statements]);
  const verdicts = targets.flatMap((aim) => {
    const measured = measuredAt(figures, aim.taps, aim.scenario);
    if (!measured) return [];
    const where = `${aim.scenario ?? 'mean'} @${aim.taps}`;
    return verdictOn(wordsFor[aim.measure], where, valueOf(measured, aim.measure), aim);
  });
  return [...verdicts, verdictOn('95th percentile of a call, ms', 'slowest', slowestCall(figures), limit)];
}

const valueOf = (measured: Measured, measure: Target['measure']): number =>
  measure === 'surestRight' ? measured.surestRight / (measured.surest || 1) : measured[measure];

function verdictOn(what: string, where: string, value: number, { min, max, stretch }: Limits): Verdict {
  const reaches = (least?: number, most?: number) =>
    value >= (least ?? -Infinity) - rounding && value <= (most ?? Infinity) + rounding;
  return {
    what,
    where,
    floor: min === undefined ? `<= ${max ?? ''}` : `>= ${min}`,
    value,
    isMet: reaches(min, max),
    stretch,
    isStretchMet: min === undefined ? reaches(undefined, stretch) : reaches(stretch),
  };
}
