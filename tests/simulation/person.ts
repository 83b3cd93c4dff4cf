/** A simulated person: what truly matters to them, and how they rated it. The same scenario and number always give the same person. */
import { answerOf } from './answering.ts';
import { streamOf, type Stream } from './chance.ts';
import { scenarios, type Habits, type Scenario } from './scenarios.ts';
import type { Item, Mark, Marks, Question, Reply } from './session.ts';

export interface Person {
  readonly items: readonly Item[];
  readonly ratings: Marks;
  /** True importance by item, and the items in its order. */
  readonly importance: ReadonlyMap<string, number>;
  readonly trueOrder: readonly string[];
  /** Items that are closer than this are as good as tied for this person. */
  readonly equalWithin: number;
  readonly answer: (question: Question, tapsBefore: number) => Reply;
}

interface Who {
  readonly scenario: Scenario;
  readonly number: number;
  readonly statements: number;
  /** 1: the same person rates and chooses anew on another day. */
  readonly day?: 0 | 1;
  readonly habits?: Habits;
}

const topics = ['lifestyle', 'healing', 'body', 'side'];
/** Above this, importance is squeezed where tops are bunched. */
const bunchedAbove = 0.2;
/** Above this, importance counts double where few things dominate. */
const dominantAbove = 0.5;

export function makePerson(who: Who): Person {
  const { scenario, number, statements, day = 0, habits = scenarios[who.scenario] } = who;
  const stream = streamOf('patient', scenario, number);
  const items = itemsOf(statements);
  const felt = feltBy(habits, stream, statements);
  const thresholds = personalThresholds(habits, stream);
  const rating = day === 0 ? stream : streamOf('again', scenario, number, day);
  const ratings = items.map(({ id }, at) => [id, markOf(felt[at] ?? 0, thresholds, habits, rating)] as const);
  const importance = new Map(items.map(({ id }, at) => [id, trueImportance(felt[at] ?? 0, habits)]));
  const limit = habits.equalWithin * (1 + 0.6 * streamOf('equal', scenario, number).normal());
  const mind = { scenario, number, day, habits, importance, equalWithin: Math.max(0, limit) };
  return {
    items,
    ratings: Object.fromEntries(ratings),
    importance,
    trueOrder: [...importance].sort(([, a], [, b]) => b - a).map(([id]) => id),
    equalWithin: mind.equalWithin,
    answer: (question, tapsBefore) => answerOf(mind, question, tapsBefore),
  };
}

const itemsOf = (statements: number): Item[] =>
  Array.from({ length: statements }, (_, at) => ({
    id: `q${String(at + 1).padStart(2, '0')}`,
    group: topics[at % topics.length] ?? '',
  }));

/** Standardised importance of each item: a part of its topic, a part that people share, a part of the person's own. */
function feltBy(habits: Habits, stream: Stream, statements: number): number[] {
  const { topicSpread, commonSpread, dominated } = habits;
  const people = streamOf('population', statements);
  const common = Array.from({ length: statements }, people.normal);
  const topic = topics.map(() => stream.normal() * topicSpread);
  const own = Math.sqrt(Math.max(0.05, 1 - topicSpread ** 2 - commonSpread ** 2));
  return common.map((shared, at) => {
    const sum = (topic[at % topics.length] ?? 0) + commonSpread * shared + own * stream.normal();
    return dominated && sum > dominantAbove ? dominantAbove + (sum - dominantAbove) * 2 : sum;
  });
}

function trueImportance(felt: number, { spread, bunching }: Habits): number {
  if (felt <= bunchedAbove) return spread * felt;
  return spread * (bunchedAbove + (felt - bunchedAbove) * (1 - bunching));
}

function personalThresholds({ thresholds, shiftSpread, stretchSpread }: Habits, stream: Stream): number[] {
  const shift = stream.normal() * shiftSpread;
  const stretch = Math.exp(stream.normal() * stretchSpread);
  return thresholds.map((threshold) => threshold * stretch + shift);
}

function markOf(felt: number, thresholds: readonly number[], habits: Habits, stream: Stream): Mark {
  const mood = stream.even();
  if (mood < habits.leftOpen) return null;
  if (mood < habits.leftOpen + habits.notSure) return 0;
  const heard = felt + habits.ratingNoise * stream.normal();
  return (1 + thresholds.filter((threshold) => heard > threshold).length) as Mark;
}
