/** Jobs for the writer: of an example person, and of a made-up summary with any words in it. */
import { aboutBlocks } from '#domain/texts/about.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import type { Block, Line, Summary } from '#domain/summary/summary.ts';
import type { Paper } from '#pdf/page/paper.ts';
import type { SummaryJob } from '#pdf/write.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack, translatorIn } from '#tests/packs/bone-cancer.ts';

const address = 'https://waymark.example';

export function summaryOf(person: string, language: string): Summary {
  const record = exampleRecord(person);
  const translator = translatorIn(language, record);
  return {
    ...summariseRecord({ record, pack: bonePack, translator, speaker: 'person', address }),
    last: aboutBlocks({ pack: bonePack, translator, today: '2026-11-24', on: 'paper' }),
  };
}

export const jobOf = (summary: Summary, answers: unknown, paper: Paper = 'a4'): SummaryJob => ({
  summary,
  paper,
  made: '2026-11-24T09:05:00-05:00',
  producer: 'Waymark 1.0.0',
  attachments: [
    {
      name: 'waymark-answers.json',
      type: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(answers)),
      description: 'All answers',
      relationship: 'Data',
    },
  ],
});

const line = (text: string, more: Partial<Line>): Line => ({ role: 'note', text, from: [], ...more });
const block = (id: Block['id'], heading: string, lines: readonly Line[]): Block => ({ id, heading, lines });

/** A summary with a line of every kind that holds this text. */
export function summaryWith(text: string): Summary {
  const priority = {
    rank: '1',
    strength: 0.5,
    strengthWord: 'medium',
    reason: text,
    equalToPrevious: false,
    movedByHand: false,
    consideration: '',
  };
  return {
    language: 'en',
    title: 'Before my visit',
    day: '2026-11-24',
    first: [
      block('head', 'About me', [line(text, { role: 'fact', label: 'Name' })]),
      block('interpreter', 'Interpreter needed', [line(text, { own: true })]),
      block('symptoms', 'Symptoms now', [
        line('Pain', { role: 'symptom' }),
        line(text, { role: 'quote', label: 'In my own words', lang: '' }),
      ]),
      block('priorities', 'What matters most', [
        line(text, { role: 'priority', priority }),
        line('Walking', { role: 'priority', priority: { ...priority, equalToPrevious: true } }),
      ]),
      block('must-ask', 'I must ask', [line(text, { role: 'question', must: true })]),
      block('hardest', 'Hardest thing', [line(text, { role: 'quote' })]),
      block('hopes', 'Hopes', [line(text, { role: 'item' })]),
    ],
    rest: [
      block('hard-choices', 'Hard choices', [line(text, { role: 'choice' }), line('Torn', { role: 'torn' })]),
      block('unsure', 'Unsure', [line(text, { role: 'unsure', label: 'Not yet' })]),
      block('questions', 'Questions', [line(text, { role: 'question', must: true, because: text })]),
      block('all-answers', 'All answers', [
        line(text, { role: 'answer', label: 'Question', section: 'Daily life', lang: 'fr' }),
      ]),
    ],
    last: [
      block('self-check', 'Self-check', [
        line(text, { role: 'criterion', section: 'Needed', label: text, met: 'Partly' }),
      ]),
    ],
    paper: {
      pageOf: 'Page {page} of {pages}',
      checkWord: 'Check word {word}',
      moreOnPage: 'More on page {page}',
      footer: 'Not advice.',
      roomToWrite: 'Room to write',
      mustAsk: 'Must ask',
      columns: {
        rank: 'No.',
        priority: 'What matters',
        strength: 'Strength',
        question: 'Asked',
        answer: 'Said',
        asks: 'The standard asks',
        met: 'Here',
      },
    },
  };
}
