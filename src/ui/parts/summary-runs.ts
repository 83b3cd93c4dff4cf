/** Lines of a block that stand together: one list, one table, one paragraph each. */
import type { Block, Line } from '#domain/summary/summary.ts';

export interface Run {
  readonly role: Line['role'];
  /** Heading of the answers that belong together. */
  readonly section: string;
  readonly lines: readonly Line[];
}

/** Neighbours of the same role and section make one run, in the order they came. */
export function runsOf({ lines }: Block): Run[] {
  const runs: { role: Line['role']; section: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const section = line.section ?? '';
    if (last?.role === line.role && last.section === section) last.lines.push(line);
    else runs.push({ role: line.role, section, lines: [line] });
  }
  return runs;
}
