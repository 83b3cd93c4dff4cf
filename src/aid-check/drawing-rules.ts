/** Every option has its drawing, or none has; each in one frame, small, and of facts that are told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DrawingInvalid, drawingIn } from './drawing-in.ts';
import type { AidFiles } from './read-aid.ts';

/** They all come with the first screen that shows one. */
const mostBytes = 4000;

export function drawingProblems(aid: AidFiles, root: string): string[] {
  const { folder, drawings, options } = aid;
  const drawn = options.options.flatMap((option) =>
    (option.drawings ?? []).map((drawing) => ({
      ...drawing,
      told: toldOf(option, options),
      option: option.id,
    })),
  );
  const needed = drawn.map(({ id }) => `${id}.svg`);
  const bare = options.options.filter((option) => (option.drawings ?? []).length === 0);
  return [
    ...needed
      .filter((name) => !drawings.includes(name))
      .map(
        (name) => `drawings/${name}: is not there, but options.json names it. Draw it, or take the id out.`,
      ),
    ...drawings
      .filter((name) => !needed.includes(name))
      .map((name) => `drawings/${name}: no option shows it. Name it in options.json, or take the file out.`),
    ...(drawn.length === 0 ? [] : bare).map(
      ({ id }) => `options.json: ${id}: has no drawing, and others have. Draw all of them, or none.`,
    ),
    ...drawn.flatMap(({ id, option, facts, told }) =>
      facts
        .filter((fact) => !told.includes(fact))
        .map(
          (fact) =>
            `options.json: ${option} > ${id}: shows ${fact}, which is not told of it. Tell it there too.`,
        ),
    ),
    ...needed.filter((name) => drawings.includes(name)).flatMap((name) => fileProblems(aid, name, root)),
  ].map((problem) => `${folder}/${problem}`);
}

const toldOf = (
  { about = [], possible, cells }: AidFiles['options']['options'][number],
  { general }: AidFiles['options'],
): string[] => [...about, ...possible, ...Object.values(cells).flat(), ...Object.values(general).flat()];

function fileProblems({ folder }: AidFiles, name: string, root: string): string[] {
  const text = readFileSync(join(root, folder, 'drawings', name), 'utf8');
  const bytes = Buffer.byteLength(text);
  const tooLarge =
    bytes < mostBytes
      ? []
      : [`drawings/${name}: has ${String(bytes)} bytes, at most ${String(mostBytes)}. Draw less.`];
  try {
    drawingIn(text, name);
    return tooLarge;
  } catch (error) {
    if (!(error instanceof DrawingInvalid)) throw error;
    return [...tooLarge, error.message];
  }
}
