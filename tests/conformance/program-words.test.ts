/** The program speaks of no topic: its words serve every aid. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PlacedText, stringsIn } from '#aid-check/content-texts.ts';
import { gardenTopic, topic } from './topic-words.ts';

const folder = 'content/program';

const topicProblems = (texts: readonly PlacedText[]): string[] =>
  texts.flatMap(({ place, text }) => {
    const [found] = topic.exec(text) ?? gardenTopic.exec(text) ?? [];
    if (found === undefined) return [];
    return [`${place}: “${found}” in “${text}”. Move the text to the aid, or say it for any topic.`];
  });

describe.each(readdirSync(folder))('the words of the program in %s', (language) => {
  const texts = readdirSync(`${folder}/${language}`).flatMap((name) => {
    const file = `${folder}/${language}/${name}`;
    return stringsIn(JSON.parse(readFileSync(file, 'utf8')), file);
  });

  it('speak of no topic', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(topicProblems(texts)).toEqual([]);
  });
});

describe('a planted word of a topic', () => {
  it.each(['Before surgery', 'All surgeries', 'A bone tumour', 'Les os', 'Après l’opération', 'Un cancer'])(
    'is seen: %s',
    (text) => expect(topicProblems([{ place: 'planted', text }])).toHaveLength(1),
  );

  it.each(['Choose one', 'Nos mots', 'Photos', 'Vos priorités'])('is not mistaken: %s', (text) =>
    expect(topicProblems([{ place: 'planted', text }])).toEqual([]),
  );
});
