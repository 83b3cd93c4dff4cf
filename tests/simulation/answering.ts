/** How a simulated person answers one question: by what matters to them, blurred by slips, tiredness, quirks and the look of the page. */
import { streamOf, type Stream } from './chance.ts';
import type { Habits, Scenario } from './scenarios.ts';
import type { Question, Reply } from './session.ts';

/** What a person answers from. */
export interface Mind {
  readonly scenario: Scenario;
  readonly number: number;
  readonly day: number;
  readonly habits: Habits;
  readonly importance: ReadonlyMap<string, number>;
  readonly equalWithin: number;
}

/** How sharp and how absent-minded the person is by now. */
interface Mood {
  readonly sharpness: number;
  readonly lapse: number;
}

/** Lists longer than this reach below the edge of the screen; there, places from the seventh on may be overlooked. */
const fitsTheScreen = 8;
const seenForSure = 6;
/** Takes an overlooked item out of any comparison. */
const unseen = 5;

/** The same person gives the same answer to the same question after the same number of taps on the same day. */
export function answerOf(mind: Mind, question: Question, tapsBefore: number): Reply {
  const { scenario, number, day, habits } = mind;
  const set = question.kind === 'pick' ? question.set : [question.a, question.b];
  const stream = streamOf('answer', scenario, number, day, tapsBefore, question.kind, [...set].sort().join());
  const mood: Mood = {
    sharpness: habits.sharpness * Math.exp(-habits.fatigue * tapsBefore),
    lapse: Math.min(0.5, habits.lapse + habits.lapseGrowth * tapsBefore),
  };
  if (question.kind === 'pick') return picked(mind, question.set, mood, stream).slice(0, question.count);
  return sideOf(mind, question.a, question.b, mood, stream);
}

function sideOf(mind: Mind, a: string, b: string, { sharpness, lapse }: Mood, stream: Stream): Reply {
  if (stream.even() < mind.habits.skipsChoice) return 'skip';
  const [slip, side] = [stream.even(), stream.even()];
  const noise = (stream.gumbel() - stream.gumbel()) / sharpness;
  if (slip < lapse) return side < 0.5 ? 'a' : 'b';
  const [low = a, high = b] = [a, b].sort();
  const gap = valueOf(mind, low) - valueOf(mind, high) + quirkOf(mind, low, high) + noise;
  const felt = (low === a ? gap : -gap) + mind.habits.firstFavour;
  if (Math.abs(felt) < mind.equalWithin) return 'equal';
  return felt > 0 ? 'a' : 'b';
}

/** All of a list, as the person would put them in order. */
function picked(mind: Mind, set: readonly string[], { sharpness, lapse }: Mood, stream: Stream): string[] {
  const { listNoise, listFavour, overlooks } = mind.habits;
  const sharp = sharpness / (1 + listNoise * (set.length - 2));
  const isMissed = (at: number) =>
    set.length > fitsTheScreen && at >= seenForSure && stream.even() < overlooks;
  const seen = set.map((id, at) => {
    const value = valueOf(mind, id) + stream.gumbel() / sharp + listFavour * Math.exp(-at / 3);
    return { id, value: value - (isMissed(at) ? unseen : 0), whim: stream.even() };
  });
  const by = stream.even() < lapse ? 'whim' : 'value';
  return seen.sort((x, y) => y[by] - x[by]).map(({ id }) => id);
}

const valueOf = ({ importance }: Mind, id: string): number => importance.get(id) ?? 0;

/** Towards the first of the two; the ids stand in the order of the alphabet. */
function quirkOf({ scenario, number, habits, importance }: Mind, low: string, high: string): number {
  const ids = [...importance.keys()];
  return streamOf('quirk', scenario, number, ids.indexOf(low), ids.indexOf(high)).normal() * habits.quirk;
}
