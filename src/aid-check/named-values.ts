/** The {named} values of an aid's texts: each is filled by the program, and none is left out by some language or reader. */
import { aidTexts } from '#content/aid-texts.ts';
import type { Questionnaire } from '#content/schema.ts';
import type { AidFiles } from './read-aid.ts';
import { type PlacedText, textsIn, variantsOf } from './wordings.ts';

/** A text is whole without it. */
const optional = ['{year}'];
const namesIn = (text: string): string[] => text.match(/\{[^{}]*\}?/gu) ?? [];

/** One line per fault, with file, id and cure. */
export const namedValueProblems = ({ questionnaire, languages }: AidFiles): string[] =>
  [...languages.values()]
    .flatMap((files) => files.filter(({ isOfAid }) => isOfAid).flatMap(textsIn))
    .flatMap((placed) => {
      const filled = filledIn(placed, questionnaire);
      return [...new Set(variantsOf(placed.text).flatMap((variant) => problemsIn(variant, filled)))].map(
        (problem) => `${placed.file}: ${placed.at}: ${problem}`,
      );
    });

function problemsIn(text: string, filled: readonly string[]): string[] {
  const names = namesIn(text);
  const strange = names.filter((name) => !filled.includes(name));
  const cure = filled.length > 0 ? `Write ${filled.join(' and ')}` : 'Take it out';
  if (strange.length > 0) return strange.map((name) => `nothing fills ${name} in “${text}”. ${cure}.`);
  return filled
    .filter((name) => !optional.includes(name) && !names.includes(name))
    .map((name) => `has no ${name} in “${text}”. Write it where the value stands.`);
}

/** What the program puts into this text. */
function filledIn({ section, id, at }: PlacedText, { teamQuestions }: Questionnaire): readonly string[] {
  if (section === 'aid') return namesIn(Object.entries(aidTexts).find(([key]) => key === id)?.[1] ?? '');
  if (section === 'about') return id === 'source' ? ['{year}'] : [];
  if (section === 'considerations') return at.endsWith(' > ask') ? ['{option}'] : [];
  const asksOwn = teamQuestions.some((question) => question.id === id && question.words !== undefined);
  return section === 'teamQuestions' && asksOwn ? ['{words}'] : [];
}
