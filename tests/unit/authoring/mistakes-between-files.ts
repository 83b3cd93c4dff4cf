/** Mistakes between files: ids, conditions and words that do not fit together. */
import { type Damage, type Mistakes, options, type Put, structure } from './mistake.ts';

const words = 'considerations.json';

/** The same mistake in every language: no language shows it in another. */
const everywhere =
  (file: string, place: string, value: unknown): Damage =>
  (aid) => {
    for (const language of ['en', 'fr']) aid.put(`${language}/${file}`, place, value);
  };
const waits = (question: number, when: unknown): Put => [
  structure,
  `/questions/${String(question)}/when`,
  when,
];

export const mistakesBetweenFiles: Mistakes = {
  'ids that are none, or not one': [
    [
      'capitals',
      [structure, '/items/0/id', 'Shade.Cool'],
      'questionnaire.json: items > Shade.Cool > id: is not a kebab-case id. Correct it there.',
    ],
    [
      'a fact’s id again',
      [options, '/facts/1/id', 'shade.grows'],
      'options.json: facts ids: shade.grows stands twice. Give the later one a new id or number of its own.',
    ],
    [
      'an item’s number again',
      [structure, '/items/1/number', 1],
      'questionnaire.json: items numbers: 1 stands twice. Give the later one a new id or number of its own.',
    ],
    [
      'an answer’s id again',
      [structure, '/questions/0/options/1/id', 'beauty'],
      'questionnaire.json: start.why options ids: beauty stands twice. Give the later one a new id or number of its own.',
    ],
    [
      'a step’s id again',
      [structure, '/steps/5/id', 'order'],
      'questionnaire.json: steps: order stands twice. Give the later one a new id or number of its own.',
    ],
    [
      'a language again',
      ['aid.json', '/languages', ['en', 'en']],
      'aid.json: languages: names a language twice. Correct it there.',
    ],
  ],
  'ids that nothing stands behind': [
    [
      'a fact under a heading of the comparison',
      [options, '/general/water', ['water.deep']],
      'options.json: general > water: there is no fact water.deep. Add it, or correct the id.',
    ],
    [
      'a page of the short way',
      [structure, '/shortWay/2', 'start.wy'],
      'questionnaire.json: shortWay: there is no page start.wy. Add it, or correct the id.',
    ],
    [
      'a mark',
      [structure, '/considerations/0/mark', 'sun'],
      'questionnaire.json: shade: marks.json has no mark sun. Draw it there, or name another.',
    ],
    [
      'a point of the standard',
      ['ipdas.json', '/criteria/0/id', '1.1.9'],
      'ipdas.json: 1.1.9: is no point that the program knows. Correct the id.',
    ],
    [
      'words for an answer that is gone',
      everywhere('start.json', '/questions/start.why/options/fruit', 'Fruit'),
      'en/start.json: questions > start.why > options > fruit: the structure has no such option. Correct the id.',
    ],
  ],
  'conditions that cannot hold': [
    [
      'an answer that is not offered',
      waits(1, { question: 'start.why', has: ['fud'] }),
      'questionnaire.json: shade.words: there is no answer of start.why fud. Add it, or correct the id.',
    ],
    [
      'a word that is no condition',
      waits(1, { question: 'start.why', is: 'food' }),
      'questionnaire.json: questions > shade.words > when: is no condition: it has "all", "any", "not", "itemSet", "voice", "question" with "has" or "filled", or "item" with "rated" or "top". Correct it there.',
    ],
    [
      'a circle',
      (aid) => {
        aid.put(...waits(0, { question: 'shade.words', filled: true }));
        aid.put(...waits(1, { question: 'start.why', filled: true }));
      },
      'questionnaire.json: start.why: waits for itself through shade.words. Take one of the conditions out.',
    ],
    [
      'itself',
      waits(1, { not: { question: 'shade.words', filled: true } }),
      'questionnaire.json: shade.words: waits for itself. Take one of the conditions out.',
    ],
    [
      'a rating that is not on the path before it',
      waits(1, { all: [{ item: 'water.pond', rated: 3 }] }),
      'questionnaire.json: shade.words: waits for the rating of water.pond, which comes after it. Move it behind, or take the condition out.',
    ],
    [
      'an option that waits for a later question',
      [structure, '/questions/0/options/1/when', { question: 'shade.words', filled: true }],
      'questionnaire.json: start.why > food: waits for shade.words, which comes after it. Move it behind, or take the condition out.',
    ],
    [
      'a page that waits for what it asks',
      [structure, '/steps/1/pages/2/when', { question: 'shade.words', filled: true }],
      'questionnaire.json: shade.words: waits for shade.words, which comes after it. Move it behind, or take the condition out.',
    ],
    [
      'an order that is not there yet',
      waits(1, { item: 'shade.cool', top: 3 }),
      'questionnaire.json: shade.words: waits for an order, which only a question for the team can. Write "rated".',
    ],
    [
      'no answer of all',
      waits(1, { question: 'start.why', has: [] }),
      'questionnaire.json: questions > shade.words > when > has: names nothing. Correct it there.',
    ],
  ],
  '{named} values': [
    [
      'left out in one language',
      ['fr/considerations.json', '/considerations/shade/ask', 'Combien d’ombre?'],
      'fr/considerations.json: considerations > shade > ask: has no {option} in “Combien d’ombre?”. Write it where the value stands.',
    ],
    [
      'misspelt in one language',
      ['fr/options.json', '/aid/comparison.ask-every', 'Quoi pour {sujet}?'],
      'fr/options.json: aid > comparison.ask-every: nothing fills {sujet} in “Quoi pour {sujet}?”. Write {consideration}.',
    ],
    [
      'left out for one voice',
      everywhere(words, '/considerations/water/ask', {
        '*': '{option} drinks how much?',
        parent: 'How much?',
      }),
      'en/considerations.json: considerations > water > ask: has no {option} in “How much?”. Write it where the value stands.',
    ],
    [
      'where nothing fills them, in every language',
      everywhere('closing.json', '/teamQuestions/q.soil', 'What about “{words}”?'),
      'en/closing.json: teamQuestions > q.soil: nothing fills {words} in “What about “{words}”?”. Take it out.',
    ],
    [
      'with a space',
      everywhere('summary.json', '/aid/summary.source', 'From a book, { year }.'),
      'en/summary.json: aid > summary.source: nothing fills { year } in “From a book, { year }.”. Write {year}.',
    ],
  ],
  'what is left out in one place': [
    [
      'the words of an option in one language',
      ['fr/options.json', '/options/willow', undefined],
      'fr: options > willow: has no words. Add them to a file of this language.',
    ],
    [
      'the words of an answer in one language',
      ['fr/start.json', '/questions/start.why/options/food', undefined],
      'fr: questions > start.why > options > food: has no words. Add them to a file of this language.',
    ],
    [
      'a cell of one option',
      [options, '/options/1/cells/water', undefined],
      'options.json: willow > cells: has no water. Write it; [] when the source says nothing.',
    ],
    [
      'the paragraph of the source that a fact rests on',
      [options, '/facts/1/lines', []],
      'options.json: facts > oak.slow > lines: names no line of the source. Correct it there.',
    ],
    [
      'where an item rests',
      [structure, '/items/1/from', []],
      'questionnaire.json: items > shade.dark > from: does not say where it rests. Correct it there.',
    ],
    [
      'what a page asks',
      [structure, '/steps/1/pages/2/questions', []],
      'questionnaire.json: shade.words: stands on no page. Name it in the questions of one page.',
    ],
    [
      'a page of questions for a question',
      [structure, '/steps/1/pages/2/kind', 'reading'],
      'questionnaire.json: pages > shade.words: is of kind reading and cannot ask shade.words. Ask on a page of kind questions.',
    ],
    [
      'all options but one',
      [options, '/options', [{ id: 'oak', number: 1, possible: [], cells: { shade: [], water: [] } }]],
      'options.json: options: compares fewer than two. Correct it there.',
    ],
  ],
};
