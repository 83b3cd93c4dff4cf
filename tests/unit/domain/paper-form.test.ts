/** What stands on a form: what can concern the reader, and on which answers it waits. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '#content/schema.ts';
import { paperAddress } from '#domain/pack/paper-address.ts';
import { canHold, paperSets, paperSteps, waitingOn } from '#domain/pack/paper-form.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const adult = { voice: 'adult', itemSet: 'leg' } as const;
const parent = { voice: 'parent', itemSet: 'lung' } as const;
const pelvis: Condition = { question: 'about.place', has: ['pelvis'] };
const questionsFor = (reader: typeof adult | typeof parent) =>
  paperSteps(pack, reader).flatMap((step) =>
    step.pages.flatMap(({ questions }) => questions.map(({ id }) => id)),
  );

describe('a condition', () => {
  it('about the reader is settled before anybody answers', () => {
    expect(canHold({ voice: ['parent'] }, adult)).toBe(false);
    expect(canHold({ not: { voice: ['parent'] } }, adult)).toBe(true);
    expect(canHold({ all: [{ itemSet: ['leg'] }, { voice: ['adult'] }] }, adult)).toBe(true);
    expect(canHold({ any: [{ itemSet: ['arm'] }, { voice: ['teen'] }] }, adult)).toBe(false);
  });

  it('about an answer stays open, also when it is turned round', () => {
    expect(
      [pelvis, { not: pelvis }, { item: 'healing.short', top: 3 } as const].map((one) => canHold(one, adult)),
    ).toEqual([true, true, true]);
  });

  it('says on which answers it waits', () => {
    expect(waitingOn({ any: [pelvis, { not: { question: 'about.who', has: ['teen'] } }] })).toEqual([
      { question: 'about.place', answers: ['pelvis'], after: true },
      { question: 'about.who', answers: ['teen'], after: false },
    ]);
  });
});

describe('a form', () => {
  it('asks a parent what only a parent is asked, and nobody else', () => {
    expect(questionsFor(parent)).toContain('lifestyle.child-says');
    expect(questionsFor(adult)).not.toContain('lifestyle.child-says');
  });

  it('holds the things to rate of its own set alone', () => {
    const rated = paperSteps(pack, parent).flatMap(({ pages }) => pages.flatMap(({ items }) => items));
    expect(rated).not.toContain('lifestyle.contact-sports');
    expect(new Set(rated).size).toBe(16);
  });

  it('stands at one address for each voice and set', () => {
    expect(paperAddress('fr', adult)).toBe('paper/fr/adult-leg.html');
    expect(paperAddress('en')).toBe('paper/en/');
  });
});

it('every set of items is named by what brings it', () => {
  const sets = Object.fromEntries(paperSets(pack).map(({ itemSet, ...by }) => [itemSet, by]));
  expect(sets).toMatchObject({
    leg: { groups: ['leg-group'] },
    limb: { groups: ['leg-group', 'arm-group'] },
    lung: { place: { question: 'about.place', option: 'lung' } },
    neutral: { groups: [] },
  });
});
