/** Who the simulated people are: the same for ever by scenario and number, and different by both. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makePerson, type Person } from '#tests/simulation/person.ts';
import { scenarioNames, type Scenario } from '#tests/simulation/scenarios.ts';

const person = { scenario: 'base', number: 500_000, statements: 24 } as const;
const marksOf = ({ ratings }: Pick<Person, 'ratings'>) => Object.values(ratings).map((mark) => mark ?? '-');
const answersOf = ({ answer, items }: Person) =>
  items.slice(1).map(({ id }, at) => answer({ kind: 'pair', a: items[at]?.id ?? '', b: id }, at));

const signOf = { a: 'a', b: 'b', equal: '=', skip: '-' };

/** Of each scenario: ratings, what matters most, answers to neighbours, three of a list of all. */
const known = [
  [
    'base',
    '4-3344424444401240204434',
    'q14 1.5482, q24 1.5091, q10 1.2994',
    'a=abb=bbb-=aaabbaabb=ab',
    'q17 q06 q07',
  ],
  [
    'ceiling',
    '423343234444434443344-24',
    'q05 0.8650, q11 0.7433, q01 0.6276',
    'a==aa==bbbb-aa=baab=aab',
    'q04 q01 q23',
  ],
  [
    'all5',
    '443444434444444444444344',
    'q23 1.4926, q12 1.1032, q24 0.8550',
    'babbaababbaa=bab=a=a=bb',
    'q06 q02 q12',
  ],
  [
    'flat',
    '0242-3234342313342244224',
    'q11 1.1060, q01 0.7224, q17 0.5536',
    'baababaaabaaabaaaabb=ba',
    'q11 q01 q24',
  ],
  [
    'peaked',
    '302324433204123442142244',
    'q06 4.2278, q12 2.0058, q24 1.6916',
    'aababa-aa--abaabaabaa-b',
    'q11 q06 q12',
  ],
  [
    'tired',
    '211144121124110411--2231',
    'q06 1.3085, q20 0.7804, q12 0.5441',
    'abbbb=bbabbaaabbbabaaba',
    'q24 q15 q12',
  ],
  [
    'careful',
    '330444411344444442444214',
    'q11 1.6811, q17 1.3930, q15 1.1946',
    'a=bbb-aabba=bbababbaaab',
    'q11 q17 q06',
  ],
] as const;

describe('a simulated person', () => {
  it('is the same whenever they are made', () => {
    expect(answersOf(makePerson(person))).toEqual(answersOf(makePerson(person)));
  });

  it.each(known)('of scenario %s is who they have always been', (scenario, ...signs) => {
    const { trueOrder, importance, items, answer, ...rest } = makePerson({ ...person, scenario });
    const first = trueOrder.slice(0, 3).map((id) => `${id} ${importance.get(id)?.toFixed(4) ?? ''}`);
    const list = answer({ kind: 'pick', set: items.map(({ id }) => id), count: 3 }, 5);
    const answers = answersOf(makePerson({ ...person, scenario }));
    expect(marksOf(rest).join('')).toBe(signs[0]);
    expect(first.join(', ')).toBe(signs[1]);
    expect(answers.map((reply) => signOf[reply as keyof typeof signOf]).join('')).toBe(signs[2]);
    expect(list).toEqual(signs[3].split(' '));
  });

  it('is somebody else by another number', () => {
    const other = makePerson({ ...person, number: 500_001 });
    expect(marksOf(other)).not.toEqual(marksOf(makePerson(person)));
    expect(other.trueOrder).not.toEqual(makePerson(person).trueOrder);
  });

  it('rates and chooses anew on another day, while the same things matter', () => {
    const again = makePerson({ ...person, day: 1 });
    expect(marksOf(again)).not.toEqual(marksOf(makePerson(person)));
    expect(answersOf(again)).not.toEqual(answersOf(makePerson(person)));
    expect(again.importance).toEqual(makePerson(person).importance);
  });

  it('is unlike those of the same number in every other scenario', () => {
    const people = scenarioNames.map((scenario) => makePerson({ ...person, scenario }));
    expect(new Set(people.map((one) => one.trueOrder.join())).size).toBe(people.length);
    expect(new Set(people.map((one) => answersOf(one).join())).size).toBe(people.length);
  });

  it('has as many items as there are statements, each rated 1-4, not sure or left open', () => {
    const { items, ratings, trueOrder } = makePerson({ ...person, scenario: 'tired', statements: 16 });
    expect(items).toHaveLength(16);
    expect([...trueOrder].sort()).toEqual(items.map(({ id }) => id));
    for (const mark of Object.values(ratings)) expect([0, 1, 2, 3, 4, null]).toContain(mark);
  });
});

/** A short fingerprint of all that 60 people of each scenario are and say. */
function fingerprint(): string {
  const people = scenarioNames.flatMap((scenario) =>
    Array.from({ length: 60 }, (_, number) => makePerson({ scenario, number, statements: 20 })),
  );
  const lines = people.map((one) => {
    const ids = one.items.map(({ id }) => id);
    const lists = [8, 20].map((length) =>
      one.answer({ kind: 'pick', set: ids.slice(0, length), count: 3 }, length),
    );
    const { ratings, trueOrder, equalWithin } = one;
    return JSON.stringify([Object.values(ratings), trueOrder, answersOf(one), lists, equalWithin.toFixed(6)]);
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

describe('simulated people', () => {
  it('have never changed, to the last answer', () => {
    expect(fingerprint()).toBe('8f4e306f0776f7ff');
  });

  const highest = (scenario: Scenario) => {
    const marks = Array.from({ length: 100 }, (_, number) =>
      Object.values(makePerson({ scenario, number, statements: 24 }).ratings),
    ).flat();
    return marks.filter((mark) => mark === 4).length / marks.length;
  };

  it('rate nearly everything highest where they are said to', () => {
    expect(highest('all5')).toBeGreaterThan(0.7);
    expect(highest('base')).toBeLessThan(0.5);
  });
});
