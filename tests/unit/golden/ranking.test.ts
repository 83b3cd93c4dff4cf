/** The ranking gives what stands in the golden file. Write it anew with `npm run golden`, with a new version of the method. */
import { describe, expect, it } from 'vitest';
import { methodVersion } from '#domain/ranking/ranking.ts';
import { goldenFile } from '#tests/golden/ranking.ts';
import { rankingInputs } from '#tests/golden/ranking-inputs.ts';
import { method, outcomeOf } from '#tests/golden/ranking-outcome.ts';

const inputs = [...rankingInputs.values()];
const said = new Set(
  inputs.flatMap(({ choices }) => choices.map((choice) => `${choice.kind} ${choice.said}`)),
);

describe('the golden file of the ranking', () => {
  it('holds what the method gives', async () => {
    const lines = [...rankingInputs].map(([name, input]) =>
      JSON.stringify({ name, input, outcome: outcomeOf(input) }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(goldenFile);
  });

  it('looks at the method of the product', () => {
    expect(method.version).toBe(methodVersion);
  });

  it('holds each number of statements, each kind of answer, and none', () => {
    expect(inputs).toHaveLength(40);
    expect(new Set(inputs.map(({ items }) => items.length))).toEqual(new Set([24, 20, 16, 19]));
    expect(said).toEqual(new Set(['pick chosen', 'pick none', 'pair chosen', 'pair equal', 'pair none']));
    expect(inputs.filter(({ choices }) => choices.length === 0)).toHaveLength(12);
    expect(
      inputs.filter(({ ratings }) => Object.values(ratings).every((rating) => rating === null)),
    ).toHaveLength(8);
  });
});
