/** What the program takes for granted of an aid stands in a check: who writes one is told, not surprised. */
import { describe, expect, it } from 'vitest';
import { programAddresses } from '#content/addresses.ts';
import { roleContracts } from '#content/role-options.ts';
import type { Page, Question, Questionnaire } from '#content/schema.ts';
import { contractProblems } from '#aid-check/contracts.ts';
import { readAid, type AidFiles } from '#aid-check/read-aid.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';

const bone = readAid('content/aids/bone-cancer');

const said = (damage: (copy: AidFiles) => void): string => {
  const copy = structuredClone(bone);
  damage(copy);
  return contractProblems(copy).join('\n');
};
const damaged = (damage: (copy: Questionnaire) => void) => said((copy) => damage(copy.questionnaire));
const withRole = ({ questions }: Questionnaire, role: Question['role']): Question => {
  const found = questions.find((question) => question.role === role);
  if (!found) throw new Error(`No question has the role ${String(role)}.`);
  return found;
};
const pageOf = ({ steps }: Questionnaire, kind: Page['kind']): Page => {
  const found = steps.flatMap(({ pages }) => pages).find((page) => page.kind === kind);
  if (!found) throw new Error(`There is no page of kind ${kind}.`);
  return found;
};

it('both aids keep to it', () => {
  expect([...contractProblems(bone), ...contractProblems(readAid('content/aids/garden'))]).toEqual([]);
});

it('the addresses of the program are those of its machine, the files and Start', () => {
  const { states } = questionnaireMachine.root;
  const nodes = Object.values(states).flatMap(function all(node): (typeof node)[] {
    return [node, ...Object.values(node.states).flatMap(all)];
  });
  const addresses = nodes.flatMap(({ meta }) =>
    meta && 'address' in meta && meta.address ? [meta.address] : [],
  );
  expect(new Set([...addresses, 'start'])).toEqual(new Set(programAddresses));
});

describe('a page is named', () => {
  it('that takes an address of the program', () => {
    const problems = damaged((copy) => (pageOf(copy, 'pairs').id = 'about'));
    expect(problems).toContain('questionnaire.json: pages > about: is an address of the program.');
  });

  it('that stands where the parts of another are', () => {
    const problems = damaged((copy) => (pageOf(copy, 'reading').id = `${pageOf(copy, 'ratings').id}.1`));
    expect(problems).toContain('stands where the parts of');
  });

  it.each(['pairs', 'priorities', 'team-questions'] as const)('that is needed and not there: %s', (kind) => {
    const problems = damaged((copy) => (pageOf(copy, kind).kind = 'reading'));
    expect(problems).toContain(`steps: has no page of kind ${kind}. Add one`);
  });

  it('that the short way needs', () => {
    const problems = damaged((copy) => (copy.shortWay = copy.shortWay.slice(2)));
    expect(problems).toContain('shortWay: has no page of kind matters-most.');
  });

  it('that stands there a second time', () => {
    const problems = damaged((copy) => (pageOf(copy, 'reading').kind = 'notice'));
    expect(problems).toContain('is a second page of kind notice. Keep one of them.');
  });

  it('that stands in the wrong list', () => {
    const problems = damaged((copy) => (pageOf(copy, 'reading').kind = 'summary'));
    expect(problems).toContain('a page of kind summary stands in "ending". Move it there.');
  });

  it('when both ways do not end at the summary', () => {
    expect(damaged((copy) => copy.ending.reverse())).toContain('ending: has other pages than');
    expect(damaged((copy) => copy.shortWay.pop())).toContain('Write "summary" as its last entry.');
  });

  it('that needs more words than have come in the first step', () => {
    const problems = damaged(({ steps: [first] }) => {
      first?.pages.slice(0, 1).forEach((page) => (page.kind = 'reading'));
    });
    expect(problems).toContain(
      'a page of kind reading stands in the first step, before its words have come.',
    );
  });

  it('with ratings of no consideration', () => {
    const problems = damaged((copy) => (pageOf(copy, 'reading').kind = 'ratings'));
    expect(problems).toContain('has 2 pages of kind ratings. Write one in its step.');
    const elsewhere = damaged((copy) => (pageOf(copy, 'pairs').kind = 'ratings'));
    expect(elsewhere).toContain('rates nothing. Move it to the step of a consideration.');
  });

  it('with two lists side by side that are not alike', () => {
    const problems = damaged((copy) => {
      const page = copy.steps.flatMap(({ pages }) => pages).find(({ layout }) => layout);
      page?.questions?.pop();
    });
    expect(problems).toContain('side-by-side needs two lists of the same options.');
  });
});

it('a consideration without a step is named', () => {
  const problems = damaged((copy) => {
    copy.steps = copy.steps.filter(({ consideration }) => consideration !== 'healing');
  });
  expect(problems).toContain('questionnaire.json: healing: has 0 steps. Give the consideration one.');
});

describe('a question is named', () => {
  const known = Object.entries(roleContracts).flatMap(([role, { options = [] }]) =>
    options.map((option) => [role as NonNullable<Question['role']>, option] as const),
  );

  it.each(known)('of the role %s without the option %s', (role, option) => {
    const problems = damaged((copy) => {
      const question = withRole(copy, role);
      question.options = question.options?.filter(({ id }) => id !== option);
    });
    expect(problems).toContain(`has the role ${role}, so it offers an option ${option}.`);
  });

  it('of a kind that its role cannot be', () => {
    const problems = damaged((copy) => (withRole(copy, 'team-phone').kind = 'words'));
    expect(problems).toContain('has the role team-phone, so its kind is line.');
  });

  it('that offers nothing, or offers something where one writes', () => {
    const problems = damaged((copy) => {
      const place = withRole(copy, 'place');
      withRole(copy, 'name').options = place.options;
      place.options = [];
    });
    expect(problems).toContain('offers nothing to choose. Write its options.');
    expect(problems).toContain('has options, but is of kind line.');
  });

  it('on the language of an interpreter that everybody is asked', () => {
    const problems = damaged((copy) => delete withRole(copy, 'interpreter-language').when);
    expect(problems).toContain('so it is asked of some only.');
  });
});

describe('an id is named', () => {
  it('that begins like those of the program', () => {
    const problems = damaged(({ items, teamQuestions }) => {
      items.slice(0, 1).forEach((item) => (item.id = 'own.1'));
      teamQuestions.slice(0, 1).forEach((question) => (question.id = 'ask.who'));
    });
    expect(problems).toContain('“own.” begins the ids of items of a person.');
    expect(problems).toContain('“ask.” begins the ids of questions of the comparison.');
  });

  it('that the program could not take apart', () => {
    const problems = said(({ questionnaire, options }) => {
      questionnaire.considerations.slice(0, 1).forEach((one) => (one.id = 'daily.life'));
      options.options.slice(0, 1).forEach((one) => (one.id = 'limb.sparing'));
    });
    expect(problems).toContain('questionnaire.json: daily.life: has a dot');
    expect(problems).toContain('options.json: limb.sparing: has a dot');
  });

  it('that is a tab of every comparison', () => {
    const problems = damaged(({ considerations }) => {
      considerations.slice(0, 1).forEach((one) => (one.id = 'possible'));
    });
    expect(problems).toContain('considerations > possible: is a tab of every comparison.');
  });

  it('of a mark that nobody drew', () => {
    const problems = damaged(({ considerations }) => {
      considerations.slice(0, 1).forEach((one) => (one.mark = 'kite'));
    });
    expect(problems).toContain('marks.json has no mark kite.');
  });
});

it('an option with other cells than the rest, and general facts of nothing, are named', () => {
  const problems = said(({ options }) => {
    options.options.slice(0, 1).forEach(({ cells }) => Reflect.deleteProperty(cells, 'healing'));
    Object.assign(options.general, { weather: [] });
  });
  expect(problems).toContain('> cells: has no healing.');
  expect(problems).toContain('general > weather: is no consideration.');
});

it('a place in two rules of what comes first is named', () => {
  const problems = said(({ options }) => options.first.push(...structuredClone(options.first.slice(0, 1))));
  expect(problems).toContain('stands in two rules. Keep it in one.');
});
