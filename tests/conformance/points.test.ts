/** Good and hard points are counted for reviewers, as the inventory counts them, and the person never sees them. */
import { expect, test } from 'vitest';
import { Points } from '#content/points-schema.ts';
import { aidFile } from './aid-under-test.ts';
import inventory from '#content/aids/bone-cancer/inventory.json' with { type: 'json' };
import { checked } from '#aid-check/read-aid.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { programs } from './used-keys.ts';

const points = checked('points.json', aidFile('points.json'), Points);
const { options } = readAidUnderTest();
const total = (byFact: Readonly<Record<string, number>>) =>
  Object.values(byFact).reduce((sum, count) => sum + count, 0);

test('the points are those of the inventory, option by kind', () => {
  expect(Object.keys(points)).toEqual(options.options.map(({ id }) => id));
  const counted = Object.entries(points).map(([option, { good, hard }]) => [
    option,
    { good: total(good), hard: total(hard) },
  ]);
  expect(Object.fromEntries(counted)).toEqual(inventory.points);
});

test('the points are made by facts that the comparison tells of that kind', () => {
  const astray = options.options.flatMap(({ id, about = [], possible, cells }) => {
    const announced = [...about, ...possible, ...Object.values(cells).flat()];
    const named = Object.keys({ ...points[id]?.good, ...points[id]?.hard });
    return named.filter((fact) => !announced.includes(fact)).map((fact) => `${id}: ${fact}`);
  });
  expect(astray).toEqual([]);
});

test('the points are read by no program of the app', () => {
  expect(programs().filter(({ code }) => /content\/points/.test(code))).toEqual([]);
});
