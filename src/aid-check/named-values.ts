/** {named} values in the words of an aid that nothing fills: they would stand in their braces before the person. */
import { aidTexts } from '#content/aid-texts.ts';
import type { Questionnaire } from '#content/schema.ts';
import type { AidFiles } from './read-aid.ts';
import { namesIn, type PlacedText, textsIn } from './wordings.ts';

/** One line per fault, with file, id and cure. */
export const namedValueProblems = ({ questionnaire, languages }: AidFiles): string[] =>
  [...languages.values()]
    .flat()
    .filter(({ isOfAid }) => isOfAid)
    .flatMap(textsIn)
    .flatMap((placed) => {
      const filled = filledIn(placed, questionnaire);
      const cure = filled.length === 0 ? 'Say it without braces' : `Write ${filled.join(' or ')}`;
      return namesIn(placed.text)
        .filter((name) => !filled.includes(name))
        .map((name) => `${placed.file}: ${placed.at}: nothing fills ${name} there. ${cure}.`);
    });

/** What the program puts into this text. Those of every aid say it where they say what they are for. */
function filledIn({ section, id, at }: PlacedText, { teamQuestions }: Questionnaire): readonly string[] {
  if (section === 'aid') return namesIn(new Map<string, string>(Object.entries(aidTexts)).get(id) ?? '');
  if (section === 'about') return id === 'source' ? ['{year}'] : [];
  if (section === 'considerations') return at.endsWith(' > ask') ? ['{option}'] : [];
  if (section !== 'teamQuestions') return [];
  const question = teamQuestions.find((candidate) => candidate.id === id);
  return question?.words === undefined ? [] : ['{words}'];
}
