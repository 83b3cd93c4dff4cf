/** Bounds for data from outside, checked before any schema looks at it: depth, number of parts, length of text, names that reach into objects. */
import { limits } from '#domain/record/record.ts';

/** More than 12 own items, 200 choices and 50 earlier values of every answer need. */
const nodesAtMost = 50_000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** undefined when data is within bounds, else what is wrong. Never recurses deeper than the limit. */
export function checkLimits(data: unknown): string | undefined {
  let nodes = 0;
  let characters = 0;
  const problemOf = (value: unknown, depth: number): string | undefined => {
    nodes++;
    if (typeof value === 'string') characters += value.length;
    if (nodes > nodesAtMost || characters > limits.json) return 'It is larger than an answers record can be.';
    if (typeof value === 'number' && !Number.isFinite(value)) return 'It holds a number without end.';
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= limits.depth) return 'It is nested deeper than an answers record can be.';
    return firstProblem(value, (part) => problemOf(part, depth + 1));
  };
  return problemOf(data, 0);
}

function firstProblem(value: object, problemOf: (part: unknown) => string | undefined): string | undefined {
  for (const [key, part] of Object.entries(value)) {
    if (refusedKeys.has(key)) return `It uses the name ${key}.`;
    const problem = problemOf(part);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
