/** The clinician's review: every way through it, and what must hold on each. */
import { getShortestPaths } from 'xstate/graph';
import { createActor, waitFor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { CameraNews } from '#machines/review/camera.ts';
import { reviewMachine } from '#machines/review/machine.ts';
import { farmer, parent } from '#tests/examples/answered-records.ts';
import { after, begin, chosen, codeOf, desk, happen, input, settled, type Happening } from './review-desk.ts';

const good = chosen('sheet.json', farmer());
const second = chosen('child.json', parent());
const bad = chosen('other.json', { a: 1 });
const newer = chosen('new.json', { ...farmer(), version: 99 });

describe('a clinician', () => {
  it('opens a file and sees the sheet of that person', async () => {
    const now = await after(good);
    expect(now.value).toMatchObject({ file: 'showing', words: 'ready' });
    const whole = {
      fileName: 'sheet.json',
      record: farmer(),
      missing: [],
      checkWord: { status: 'none' },
      hasOthers: false,
      source: 'file',
    };
    expect(now.context.sheets).toEqual([whole]);
  });

  it('is told which file could not be read, and sees nothing of it', async () => {
    const now = await after(bad);
    expect(now.matches({ file: 'refused' })).toBe(true);
    expect(now.context).toMatchObject({ sheets: [], problem: 'NotOurRecord', fileName: 'other.json' });
    expect((await after(newer)).context.problem).toBe('RecordTooNew');
  });

  it('keeps the sheet that is open when the next file cannot be read, and comes back to it', async () => {
    const refused = await after(good, bad);
    expect(refused.context.sheets).toHaveLength(1);
    const back = await after(good, bad, { type: 'sheet.returned' });
    expect(back.matches({ file: 'showing' })).toBe(true);
    expect(back.context.sheets[0]?.fileName).toBe('sheet.json');
  });

  it('who does not want to wait stops the reading, and what comes of it later is not shown', async () => {
    const review = begin();
    await settled(review);
    review.send(good);
    review.send({ type: 'reading.stopped' });
    expect(review.getSnapshot().matches({ file: 'waiting' })).toBe(true);
    await happen(review, second);
    review.send(good);
    review.send({ type: 'reading.stopped' });
    expect(review.getSnapshot().matches({ file: 'showing' })).toBe(true);
    expect(review.getSnapshot().context.sheets.map(({ fileName }) => fileName)).toEqual(['child.json']);
  });

  it('sees only the second person after a second file was read well', async () => {
    const now = await after(good, { type: 'another.asked' }, second);
    expect(now.context.sheets.map(({ fileName }) => fileName)).toEqual(['child.json']);
  });

  it('reads in another language, with the same answers', async () => {
    const now = await after(good, { type: 'language.chosen', language: 'fr' });
    expect(now.context).toMatchObject({ language: 'fr', wordsLanguage: 'fr' });
    expect(now.context.sheets[0]?.record).toEqual(farmer());
  });

  it('keeps the words there are when those of another language cannot be fetched, and tries again', async () => {
    const review = begin();
    await settled(review);
    desk.isOnline = false;
    await happen(review, { type: 'language.chosen', language: 'fr' });
    expect(review.getSnapshot().matches({ words: 'failed' })).toBe(true);
    expect(review.getSnapshot().context.wordsLanguage).toBe('en');
    desk.isOnline = true;
    await happen(review, { type: 'words.retried' });
    expect(review.getSnapshot().context.wordsLanguage).toBe('fr');
  });

  it('reads about the tool and comes back to the sheet', async () => {
    const about = await after(good, { type: 'about.opened' });
    expect(about.matches({ overlay: 'about', file: 'showing' })).toBe(true);
    const back = await after(good, { type: 'about.opened' }, { type: 'aside.closed' });
    expect(back.matches({ overlay: 'none', file: 'showing' })).toBe(true);
  });

  it('sees the next file at once when it is dropped on the side page', async () => {
    const now = await after(good, { type: 'about.opened' }, second);
    expect(now.matches({ overlay: 'none', file: 'showing' })).toBe(true);
    expect(now.context.sheets.map(({ fileName }) => fileName)).toEqual(['child.json']);
  });

  it('has nothing to come back to before a first file', async () => {
    const now = await after();
    expect(now.can({ type: 'sheet.returned' })).toBe(false);
  });
});

const asked: Happening = { type: 'camera.asked' };
const view = {};
const before = (...news: CameraNews[]) => {
  desk.before = [{ type: 'camera.started', view }, ...news];
};

describe('a clinician with a camera', () => {
  it('sees the sheet of the code that was held before it, and what the code does not hold', async () => {
    before({ type: 'code.read', found: codeOf(parent(), ['long-texts']) });
    const now = await after(asked);
    const fromCode = { ...codeOf(parent(), ['long-texts']), fileName: '', source: 'camera' };
    expect(now.matches({ file: 'showing' })).toBe(true);
    expect(now.context.sheets).toEqual([fromCode]);
    expect(desk.on).toBe(0);
  });

  it('is told why a code cannot be shown, by no name of a file, and keeps the sheet that was open', async () => {
    before({ type: 'code.failed', problem: 'CodeTooNew' });
    const now = await after(good, { type: 'another.asked' }, asked);
    expect(now.matches({ file: 'refused' })).toBe(true);
    expect(now.context).toMatchObject({ problem: 'CodeTooNew', fileName: '' });
    expect(now.context.sheets).toHaveLength(1);
  });

  it.each<[string, Happening, object]>([
    ['stopping it', { type: 'camera.stopped' }, { file: 'waiting' }],
    ['dropping a file', good, { file: 'showing' }],
    ['reading about the tool', { type: 'about.opened' }, { file: 'waiting', overlay: 'about' }],
    ['going back to the open sheet', { type: 'sheet.returned' }, { file: 'showing' }],
  ])('has it off after %s', async (_, leaving, place) => {
    before();
    const review = begin();
    for (const event of [second, { type: 'another.asked' }, asked] as Happening[])
      await happen(review, event);
    expect(desk.on).toBe(1);
    await happen(review, leaving);
    expect(review.getSnapshot().matches(place)).toBe(true);
    expect(desk.on).toBe(0);
  });
});

/** What the slots would answer, as events, so that paths need no promises. */
const outcomes = [
  { type: 'xstate.done.actor.0.review.file.reading', output: farmer() },
  { type: 'xstate.error.actor.0.review.file.reading', error: new TypeError('The file broke.') },
  { type: 'xstate.done.actor.camera', output: { found: codeOf(farmer()) } },
  { type: 'xstate.done.actor.camera', output: { problem: 'CodeDamaged' } },
  { type: 'xstate.done.actor.0.review.words.loading', output: {} },
  { type: 'xstate.error.actor.0.review.words.loading', error: new TypeError('The network is gone.') },
] as unknown as Happening[];
const happenings: Happening[] = [
  good,
  asked,
  { type: 'camera.stopped' },
  { type: 'another.asked' },
  { type: 'sheet.returned' },
  { type: 'note.changed', sheet: farmer().id, text: 'The lambs come first.' },
  { type: 'language.chosen', language: 'fr' },
  { type: 'words.retried' },
  { type: 'about.opened' },
  { type: 'aside.closed' },
];

const paths = getShortestPaths(reviewMachine, {
  input,
  events: [...happenings, ...outcomes],
  serializeState: (now) => JSON.stringify([now.value, now.context.sheets.length]),
});
const states = paths.map(({ state }) => state);

describe('every way through the review', () => {
  it('reaches each state of the file beside each state of the words, also behind the side page', () => {
    const pairs = new Set(states.map(({ value }) => JSON.stringify(value)));
    const looking = 3; // the camera is never on behind the side page
    expect(pairs.size).toBe(4 * 3 * 2 + looking);
  });

  it('leaves a way on, whatever happened', () => {
    for (const state of states) expect(happenings.some((event) => state.can(event))).toBe(true);
  });

  it('shows a sheet only when one was read', () => {
    for (const state of states)
      if (state.matches({ file: 'showing' })) expect(state.context.sheets).toHaveLength(1);
  });
});

describe('a review without its services', () => {
  it('says that something went wrong', async () => {
    const review = createActor(reviewMachine, { input }).start();
    review.send(good);
    const now = await waitFor(review, (state) => state.matches({ file: 'refused' }));
    expect(now.context.problem).toBe('unknown');
  });
});
