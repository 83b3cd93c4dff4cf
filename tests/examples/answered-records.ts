/** Records for tests of single rules: a few answers put straight into a record. Whole people, who walk the questionnaire, are in people/. */
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { withRespondents } from '#domain/record/respondent.ts';
import { newRecord } from '#domain/record/new-record.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import { leavePlace } from '#domain/journey/place-order.ts';
import { placeAt } from '#domain/journey/path.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { withComputedOrder } from '#domain/priorities/own-order.ts';
import type { AnswersRecord, Value } from '#domain/record/record.ts';
import { addQuestion } from '#domain/team-questions/team-questions.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

export const moment = { day: '2026-11-23', at: '2026-11-23T14:05:00-05:00', time: '14:05' };

/** A session just begun, with nothing in it. */
export const nobodyYet = (language = 'en'): AnswersRecord =>
  newRecord(
    { id: '0b1f5d8e-3c52-4f0e-9a7d-6f2f1c9b7a40', seed: 20261123, language, method: 'ratings-and-pairs-1' },
    pack,
    moment,
  );

/** The record after these answers; throws when one does not fit, so that no story goes quiet. */
export function answering(record: AnswersRecord, answers: Readonly<Record<string, Value>>): AnswersRecord {
  return Object.entries(answers).reduce((before, [id, value]) => {
    const after = giveAnswer(before, pack, id, value, moment);
    if (after.answers[id]?.status !== 'answered') throw new RangeError(`"${id}" does not take this answer.`);
    return withRespondents(after, pack);
  }, record);
}

const choosing = (record: AnswersRecord, chosen: string, other: string): AnswersRecord =>
  makeChoice(
    record,
    {
      kind: 'pair',
      set: [chosen, other],
      chosen: [chosen],
      said: 'chosen',
      day: moment.day,
      answeredBy: 'person',
    },
    moment,
  );

/** A farmer with a tumour at the knee, who writes in French and needs an interpreter. */
export function farmer(): AnswersRecord {
  const answered = answering(nobodyYet('fr'), {
    'about.who': 'self',
    'about.help': 'alone',
    'about.place': ['knee'],
    'about.mentioned': ['limb-sparing', 'chemotherapy'],
    'about.stage': 'leaning',
    'about.name': 'M. B.',
    'about.appointment': '2026-12-01',
    'about.interpreter': 'yes',
    'about.interpreter-language': 'français',
    'lifestyle.daily-life': 4,
    'lifestyle.work-school': 3,
    'lifestyle.strength': 3,
    'lifestyle.running': 1,
    'healing.use-sooner': 4,
    'healing.holds': 2,
    'body-image.look': 3,
    'side-effects.pain': 4,
    'lifestyle.now': ['hands', 'stairs', 'stand'],
    'lifestyle.hopes': ['hands', 'stairs', 'stand', 'lift-child'],
    'lifestyle.hardest': 'Porter deux sacs de moulée à travers la cour et monter quatre marches.',
    'side-effects.before': 'no',
    'side-effects.now.pain': 'yes',
    'side-effects.now.limp': 'yes',
    'side-effects.now.swelling': 'no',
    'side-effects.now.words': 'Depuis vendredi, pire la nuit.',
    'tension.recovery-own-limb': 'both-same',
    'together.decide': 'together',
    'together.with-whom': 'ma fille',
    'ready.time': 'not-yet',
    'together.understood': 'On enlève la tumeur et on répare le genou. Je ne sais pas combien de temps.',
  });
  const unsure = stateAnswer(answered, pack, 'healing.lifting', 'not-sure', moment);
  const own = answering(addOwnItem(unsure, 'Soulever ma petite-fille', moment), { 'own.1': 4 });
  const chosen = [
    ['lifestyle.daily-life', 'healing.use-sooner'],
    ['lifestyle.daily-life', 'side-effects.pain'],
    ['own.1', 'side-effects.pain'],
    ['lifestyle.strength', 'body-image.look'],
  ] as const;
  const compared = chosen.reduce((record, [winner, other]) => choosing(record, winner, other), own);
  const passed = leavePlace(compared, pack, placeAt('healing.home', compared, pack), 'skipped', moment);
  const asking = addQuestion(passed, pack, 'Est-ce que je pourrai soulever ma petite-fille?', moment);
  return withComputedOrder(asking, pack, moment);
}

/** A parent who answers for a child, together with the child in one part. */
export const parent = (): AnswersRecord =>
  answering(nobodyYet(), {
    'about.who': 'parent',
    'about.place': ['shoulder'],
    'lifestyle.hardest': 'Swimming practice.',
    'lifestyle.child-says': 'I want to swim again.',
    'lifestyle.answered-by': 'together',
  });

/** A teenager who stops after the first ratings. */
export const teenager = (): AnswersRecord =>
  answering(nobodyYet('fr'), {
    'about.who': 'teen',
    'about.place': ['hip'],
    'lifestyle.running': 4,
    'lifestyle.bending': 4,
  });

/** A daughter for her father: an adult's words, marked who typed. */
export const father = (): AnswersRecord =>
  answering(nobodyYet(), {
    'about.who': 'other-adult',
    'about.helper': 'his daughter',
    'about.place': ['thigh'],
  });
