/** Lines that share a label, said once: those without a label first, then each label where it first comes. */
import type { Line } from './summary.ts';

export interface LabelledLines {
  readonly label: string | undefined;
  readonly lines: readonly Line[];
}

export function linesByLabel(lines: readonly Line[]): LabelledLines[] {
  const labels = new Set([undefined, ...lines.map(({ label }) => label)]);
  return [...labels]
    .map((label) => ({ label, lines: lines.filter((line) => line.label === label) }))
    .filter((group) => group.lines.length > 0);
}
