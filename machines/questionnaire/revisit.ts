/** A finished form on another day: the earlier order comes first, and the person says whether it is still right. */
import { recordRevisit } from '#domain/priorities/revisit.ts';
import { placesOnPath } from '#domain/journey/path.ts';
import { arriveAt } from '#domain/journey/place-order.ts';
import type { Look } from '#domain/record/record.ts';
import { arrive } from './actions.ts';
import { questionnaireSetup } from './setup.ts';

const walking = '#questionnaire.journey.walking';

const keepRevisit = (said: Look['said']) =>
  questionnaireSetup.assign(({ context: { record, pack, now } }) => ({
    record: recordRevisit(record, pack, said, now()),
  }));

/** To the priorities; from there the way leads back to where the person had come. */
const goToPriorities = questionnaireSetup.assign(({ context: { record, pack } }) => {
  const place = placesOnPath(record, pack).find(({ page }) => page.kind === 'priorities');
  return place ? { record: arriveAt(record, place), returnTo: record.at } : {};
});

export const revisiting = questionnaireSetup.createStateConfig({
  description: 'On another day, the earlier order: is it still right?',
  meta: {
    screen: 'looking-again',
    title: 'looking-again.title',
    address: 'looking-again',
    needsWords: true,
  },
  always: { guard: 'nothingToLookAt', target: walking, actions: arrive },
  on: {
    'save.failed': { guard: 'isOvertaken', target: 'catchingUp' },
    'look.confirmed': { target: walking, actions: [keepRevisit('still-right'), arrive] },
    'look.changed': { target: walking, actions: [keepRevisit('changed'), goToPriorities] },
    'look.postponed': { target: walking, actions: arrive },
    'page.backed': 'welcome',
  },
});
