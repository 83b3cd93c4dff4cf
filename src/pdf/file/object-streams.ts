/** Object streams: written objects gathered and deflated together, since those of a structure tree are much alike (ISO 32000-1, 7.5.7). */
import { bytesOf } from './bytes.ts';
import { deflated, type Stream } from './objects.ts';
import { name } from './syntax.ts';

/** Readers inflate a whole stream for one object of it. */
const perStream = 400;

export interface Written {
  /** Number of the object. */
  readonly number: number;
  readonly text: string;
}

/** An object stream, and the numbers of the objects in it in their order. */
export interface ObjectStream {
  readonly stream: Stream;
  readonly numbers: readonly number[];
}

/** As many as are needed, first object first. */
export function objectStreams(objects: readonly Written[]): ObjectStream[] {
  const groups = Array.from({ length: Math.ceil(objects.length / perStream) }, (_, i) =>
    objects.slice(perStream * i, perStream * (i + 1)),
  );
  return groups.map((group) => ({
    stream: streamOf(group),
    numbers: group.map(({ number }) => number),
  }));
}

function streamOf(group: readonly Written[]): Stream {
  const bodies = group.map(({ text }) => `${text}\n`);
  let offset = 0;
  const places = group.map(({ number }, i) => {
    const place = `${number} ${offset}`;
    offset += bodies[i]?.length ?? 0;
    return place;
  });
  const table = `${places.join(' ')}\n`;
  const entries = { Type: name('ObjStm'), N: group.length, First: table.length };
  return deflated(entries, bytesOf(table + bodies.join('')));
}
