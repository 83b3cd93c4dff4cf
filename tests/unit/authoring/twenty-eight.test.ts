/** The aid that stories and measurements take is what its name says, and sound. */
import { expect, it } from 'vitest';
import { reportOf } from '#authoring/report.ts';
import { readAid } from '#aid-check/read-aid.ts';
import { twentyEight } from '#tests/packs/aid-files.ts';

const { considerations, items, languages, questions } = readAid(twentyEight).questionnaire;

it('it is sound, in one language', () => {
  expect(reportOf(process.cwd(), `./${twentyEight}`)).toMatchObject({ isSound: true });
  expect(languages).toEqual(['en']);
});

it.each(considerations.map(({ id }) => id))(
  '%s asks for three ratings, two lists, of which the second waits for the second rating, and two texts',
  (consideration) => {
    const rated = items.filter((item) => item.consideration === consideration).map(({ id }) => id);
    const asked = questions.filter(({ id }) => id.startsWith(`${consideration}.`));
    expect(rated).toHaveLength(3);
    expect(asked.map(({ kind }) => kind)).toEqual(['choices', 'choices', 'words', 'words']);
    expect(asked.map(({ when }) => when)).toEqual([
      undefined,
      { item: rated[1], rated: 3 },
      undefined,
      undefined,
    ]);
  },
);
