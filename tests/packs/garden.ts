/** A tiny pack on another topic: what the machines walk through when a test wants to see every corner. */
import type { Questionnaire } from '#content/schema.ts';
import { packOf } from '#domain/pack.ts';

const item = (id: string, number: number, consideration: string) => ({
  id,
  number,
  consideration,
  itemSets: ['plot'],
  from: ['extends' as const],
});

const structure: Questionnaire = {
  id: 'garden',
  version: '1',
  date: '2026-11-24',
  languages: ['en', 'fr'],
  source: { id: 'garden-book', year: 2020, reviewed: null },
  considerations: [
    { id: 'shade', number: 1, mark: 'leaf' },
    { id: 'water', number: 2, mark: 'drop' },
  ],
  itemSets: [{ id: 'plot', number: 1, size: 4 }],
  neutralItemSet: 'plot',
  items: [
    item('shade.cool', 1, 'shade'),
    item('shade.dark', 2, 'shade'),
    item('water.rain', 3, 'water'),
    item('water.pond', 4, 'water'),
  ],
  questions: [
    {
      id: 'start.why',
      number: 1,
      kind: 'choice',
      options: [
        { id: 'beauty', number: 1 },
        { id: 'food', number: 2 },
      ],
      unsure: true,
      from: ['extends'],
    },
    { id: 'shade.words', number: 2, kind: 'words', from: ['extends'] },
    {
      id: 'weeds',
      number: 3,
      kind: 'choices',
      options: [{ id: 'everywhere', number: 1 }],
      role: 'overwhelmed',
      from: ['extends'],
    },
  ],
  steps: [
    { id: 'start', pages: [{ id: 'start.why', kind: 'questions', questions: ['start.why'] }] },
    {
      id: 'shade',
      consideration: 'shade',
      pages: [
        { id: 'shade.facts', kind: 'reading' },
        { id: 'shade.ratings', kind: 'ratings' },
        { id: 'shade.words', kind: 'questions', questions: ['shade.words'] },
      ],
    },
    { id: 'water', consideration: 'water', pages: [{ id: 'water.ratings', kind: 'ratings' }] },
    { id: 'weighing', pages: [{ id: 'pairs', kind: 'pairs' }] },
    { id: 'order', pages: [{ id: 'order', kind: 'priorities' }] },
    { id: 'asking', pages: [{ id: 'asking', kind: 'team-questions' }] },
  ],
  ending: [
    { id: 'check', kind: 'check' },
    { id: 'summary', kind: 'summary' },
  ],
  tooMuch: ['weeds'],
  shortWay: [
    { id: 'short.matters', kind: 'matters-most' },
    { id: 'short.questions', kind: 'first-questions' },
    'start.why',
    'summary',
  ],
  tensions: [],
  teamQuestions: [{ id: 'q.soil', number: 1, rank: 1, from: ['gap'] }],
};

export const gardenPack = packOf(structure);
