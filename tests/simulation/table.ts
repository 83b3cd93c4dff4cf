/** The lines that are printed: the figures against their targets, scenario by scenario, and the laws. */
import { measuredAt, type FiguresOf } from './figures.ts';
import type { Finding } from './laws.ts';
import type { Measured } from './measures.ts';
import type { Options } from './options.ts';
import { budgets } from './run.ts';
import { wordsFor, type Verdict } from './targets.ts';

const markOf = (isMet: boolean): string => (isMet ? 'ok  ' : 'MISS');
const figure = (value: number): string => value.toFixed(value >= 10 ? 1 : 3);

/** What was judged, on whom, and what was other than in the product. */
export function headingFor(version: string, options: Options): string {
  const { people, scenarios, seed, statements, changes } = options;
  const changed = Object.entries(changes).map(([name, value]) => `, ${name} ${String(value)}`);
  const sample = `${people} people each of ${scenarios.join(', ')}; seed ${seed}, ${statements} statements`;
  return `${version}${changed.join('')}: ${sample}`;
}

const columns = [34, 12, 9, 7, 4];
const rowOf = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(columns[at] ?? 0))
    .join('  ')
    .trimEnd();

export const targetLines = (verdicts: readonly Verdict[]): string[] => [
  rowOf(['measure', 'at taps', 'floor', 'value', 'mark', 'stretch']),
  ...verdicts.map(({ what, where, floor, value, isMet, stretch, isStretchMet }) => {
    const wish = isStretchMet ? `${stretch} reached` : String(stretch);
    return rowOf([what, where, floor, figure(value), markOf(isMet), wish]);
  }),
];

const shownByScenario = ['recall', 'firstInTop3', 'rightOrTied', 'overclaim'] as const;

/** Each scenario at every budget, in per cent. */
export const scenarioLines = (figures: FiguresOf): string[] =>
  shownByScenario.flatMap((measure) => {
    const cellsOf = (of: (at: (typeof budgets)[number]) => Measured | undefined) =>
      budgets.map((at) => String(Math.round((of(at)?.[measure] ?? 0) * 100)).padStart(4)).join('');
    return [
      `${wordsFor[measure]}, %`.padEnd(34) + budgets.map((taps) => `@${taps}`.padStart(4)).join(''),
      ...[...figures.keys()].map(
        (scenario) => `  ${scenario}`.padEnd(34) + cellsOf((taps) => measuredAt(figures, taps, scenario)),
      ),
      '  mean'.padEnd(34) + cellsOf((taps) => measuredAt(figures, taps)),
      '',
    ];
  });

export const lawLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ says, isMet, failure }) => `${markOf(isMet)}  ${says}${failure && `: ${failure}`}`);
