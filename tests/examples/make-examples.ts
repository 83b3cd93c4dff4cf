/** Plays each example person through the machine of the session, page by page, so that what comes out is a record a person could have left. */
import { createActor, fromPromise, type ActorRefFrom } from 'xstate';
import { questionnaire } from '#content/pack.ts';
import type { Page } from '#content/schema.ts';
import type { Moment } from '#domain/record/moment.ts';
import { newRecord } from '#domain/record/new-record.ts';
import { packOf } from '#domain/pack/pack.ts';
import { placesOnPath, questionsAsked, questionsOnPage } from '#domain/journey/path.ts';
import { methodVersion } from '#domain/ranking/ranking.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { picksAtMost, shortList } from '#domain/journey/quick-list.ts';
import { settingsByDefault } from '#domain/clinic/settings.ts';
import { placeOf, type LoadedWords } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { picked, type Person, type Sayings } from './person.ts';

const pack = packOf(questionnaire);
const machine = questionnaireMachine.provide({
  actors: { loadWords: fromPromise<LoadedWords, string>(() => new Promise(() => undefined)) },
});
type Session = ActorRefFrom<typeof machine>;
type Clock = (day?: string) => Moment;

/** Each look at the clock is ten seconds later; a new day begins at nine in the morning. */
function clockFrom(day: string, time: string): Clock {
  let [today, seconds] = [day, Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60];
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return (newDay) => {
    if (newDay !== undefined) [today, seconds] = [newDay, 9 * 3600];
    seconds = Math.min(seconds + 10, 24 * 3600 - 1);
    const at = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
    return { day: today, at: `${today}T${at}:${two(seconds % 60)}-05:00`, time: at };
  };
}

const contextOf = (session: Session) => session.getSnapshot().context;
const placeIn = (session: Session) => placeOf(contextOf(session));

/** What is asked where the person is; answers may bring more questions to the same page. */
function askedHere(session: Session): string[] {
  const place = placeIn(session);
  return [...questionsOnPage(place, contextOf(session).record, pack).map(({ id }) => id), ...place.items];
}

/** What is asked on the side page when it is too much. */
const askedAside = (session: Session): string[] =>
  questionsAsked(questionnaire.tooMuch, contextOf(session).record, pack).map(({ id }) => id);

function sayHere(session: Session, says: Sayings, said: Set<string>, asked = askedHere): void {
  for (;;) {
    const question = asked(session).find((id) => id in says && !said.has(id));
    const saying = question === undefined ? undefined : says[question];
    if (question === undefined || saying === undefined) return;
    said.add(question);
    if (typeof saying === 'object' && 'status' in saying)
      session.send({ type: 'answer.stated', question, status: saying.status });
    else session.send({ type: 'answer.given', question, value: saying });
  }
}

/** Answers and goes on; a page of questions where nothing is said is skipped. */
function answerPage(session: Session, person: Person, said: Set<string>): void {
  const before = said.size;
  sayHere(session, person.says, said);
  const passes = askedHere(session).length > 0 && said.size === before;
  session.send({ type: passes ? 'page.skipped' : 'page.continued' });
}

function addOwnItems(session: Session, { ownItems = [] }: Person): void {
  for (const { text, rating } of ownItems) {
    session.send({ type: 'own-item.added', text });
    const question = contextOf(session).record.ownItems.at(-1)?.id ?? '';
    session.send({ type: 'answer.given', question, value: rating });
  }
  session.send({ type: 'page.continued' });
}

function weigh(session: Session, { weighs }: Person): void {
  const child = session.getSnapshot().children.tradeOffs;
  if (!child) throw new RangeError('The hard choices are not running: go to their page first.');
  for (let { question } = child.getSnapshot().context; weighs && question;) {
    if (question.kind === 'pick') {
      for (const item of picked(question.set, question.upTo, weighs))
        child.send({ type: 'item.ticked', item, ticked: true });
      child.send({ type: 'list.answered', set: question.set });
    } else {
      const chosen = weighs(question.set);
      child.send(
        chosen === null
          ? { type: 'pair.answered', set: question.set, said: 'equal' }
          : { type: 'pair.answered', set: question.set, said: 'chosen', chosen },
      );
    }
    ({ question } = child.getSnapshot().context);
  }
  child.send({ type: 'choices.left' });
}

function takeQuickPath(session: Session, { says }: Person, said: Set<string>): void {
  session.send({ type: 'too-much.opened' });
  sayHere(session, says, said, askedAside);
  session.send({ type: 'short-way.taken' });
}

function pickMost(session: Session, { weighs, tooMuch }: Person): void {
  const list = shortList(contextOf(session).record, pack);
  for (const item of weighs ? picked(list, picksAtMost - 1, weighs) : [])
    session.send({ type: 'choice.picked', item, picked: true });
  if (tooMuch) session.send({ type: 'choice.written', text: tooMuch.matters });
  session.send({ type: 'page.continued' });
}

function askFirst(session: Session, { tooMuch }: Person): void {
  if (tooMuch) session.send({ type: 'question.added', text: tooMuch.asks });
  session.send({ type: 'page.continued' });
}

/** Change links from the check page, which lead back there. */
function reconsider(session: Session, { reconsiders }: Person, clock: Clock): void {
  if (reconsiders) {
    const said = new Set<string>();
    const check = placeIn(session).id;
    clock(reconsiders.day);
    for (const id of Object.keys(reconsiders.says)) {
      session.send({ type: 'place.chosen', place: placeAsking(id, contextOf(session).record) });
      sayHere(session, { [id]: reconsiders.says[id] ?? '' }, said);
      session.send({ type: 'page.continued' });
      if (placeIn(session).id !== check) throw new Error(`Changing ${id} did not lead back to ${check}.`);
    }
  }
  session.send({ type: 'page.continued' });
}

function placeAsking(id: string, record: AnswersRecord): string {
  const place = placesOnPath(record, pack).find(
    ({ page, items }) => items.includes(id) || page.questions?.includes(id),
  );
  if (!place) throw new Error(`Nobody asks ${id} of this person.`);
  return place.id;
}

/** What a person does on the pages that are more than questions. */
const works: Partial<Record<Page['kind'], (session: Session, person: Person, clock: Clock) => void>> = {
  'own-items': addOwnItems,
  pairs: weigh,
  'matters-most': pickMost,
  'first-questions': askFirst,
  check: reconsider,
};

function passPlace(session: Session, person: Person, said: Set<string>, clock: Clock): void {
  const { kind } = placeIn(session).page;
  const work = works[kind];
  if (work) {
    work(session, person, clock);
    return;
  }
  for (const event of kind === 'priorities' ? (person.moves ?? []) : []) session.send(event);
  for (const event of kind === 'team-questions' ? (person.lists ?? []) : []) session.send(event);
  answerPage(session, person, said);
}

/** The record that a person leaves. Throws when something they say is never asked. */
export function recordOf(person: Person): AnswersRecord {
  const { id, seed, language, day, time, stopsAt, beginsWith, tooMuch } = person;
  const clock = clockFrom(day, time);
  const record = newRecord({ id, seed, language, method: methodVersion }, pack, clock());
  const session = createActor(machine, {
    input: {
      pack,
      record,
      saved: [],
      words: {},
      settings: settingsByDefault,
      address: 'https://example.org',
      now: () => clock(),
    },
  }).start();
  session.send({ type: 'device.chosen', device: 'shared' });
  session.send({ type: 'sitting.started' });
  const said = new Set<string>();
  let begins = beginsWith;
  for (let place = placeIn(session); place.page.kind !== 'summary'; place = placeIn(session)) {
    if (begins !== undefined && place.step?.consideration !== undefined) {
      session.send({ type: 'consideration.chosen', consideration: begins });
      begins = undefined;
    } else if (place.id === stopsAt) break;
    else if (place.id === tooMuch?.at) takeQuickPath(session, person, said);
    else passPlace(session, person, said, clock);
  }
  session.stop();
  const unheard = Object.keys(person.says).filter((question) => !said.has(question));
  if (unheard.length > 0) throw new Error(`Nobody asked about ${unheard.join(', ')}.`);
  return contextOf(session).record;
}
