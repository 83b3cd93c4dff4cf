/** Good and hard points are counted for reviewers, as the inventory counts them, and the person never sees them. */
import { expect, test } from 'vitest';
import { Points } from '#content/points-schema.ts';
import { contentFile } from './content-texts.ts';
import inventory from './inventory.json' with { type: 'json' };
import { checked, readPack } from './pack-files.ts';
import { programs } from './used-keys.ts';

const points = checked('points.json', contentFile('points.json'), Points);
const { surgeries } = readPack();
const total = (byFact: Readonly<Record<string, number>>) =>
  Object.values(byFact).reduce((sum, count) => sum + count, 0);

test('the points are those of the inventory, kind by kind', () => {
  expect(Object.keys(points)).toEqual(surgeries.kinds.map(({ id }) => id));
  const counted = Object.entries(points).map(([kind, { good, hard }]) => [
    kind,
    { good: total(good), hard: total(hard) },
  ]);
  expect(Object.fromEntries(counted)).toEqual(inventory.points);
});

test('the points are made by facts that the comparison tells of that kind', () => {
  const astray = surgeries.kinds.flatMap(({ id, about = [], possible, cells }) => {
    const told = [...about, ...possible, ...Object.values(cells).flat()];
    const named = Object.keys({ ...points[id]?.good, ...points[id]?.hard });
    return named.filter((fact) => !told.includes(fact)).map((fact) => `${id}: ${fact}`);
  });
  expect(astray).toEqual([]);
});

test('the points are read by no program of the app', () => {
  expect(programs().filter(({ code }) => /content\/points/.test(code))).toEqual([]);
});
