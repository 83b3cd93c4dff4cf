/** Good and hard points are counted for reviewers, as the inventory counts them, and the person never sees them. */
import { expect, test } from 'vitest';
import { Points } from '#content/points-schema.ts';
import { aidFile } from './aid-under-test.ts';
import inventory from '#content/aids/bone-cancer/inventory.json' with { type: 'json' };
import { checked } from '#aid-check/read-aid.ts';
import { pointProblems } from '#aid-check/source-rules.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { programFiles } from './program-files.ts';

const points = checked('points.json', aidFile('points.json'), Points);
const aid = readAidUnderTest();
const { options } = aid;
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
  expect(pointProblems(aid, points)).toEqual([]);
  const [option = ''] = Object.keys(points);
  const planted = { ...points, [option]: { good: { 'no-such-fact': 1 }, hard: {} } };
  expect(pointProblems(aid, planted)).toEqual([expect.stringContaining('> no-such-fact: the comparison')]);
});

test('the points are read by no program of the app', () => {
  const ofApp = programFiles().filter(({ file }) => !/^src\/(?:aid-check|authoring)\//u.test(file));
  expect(ofApp.filter(({ code }) => /content\/points/.test(code))).toEqual([]);
});
