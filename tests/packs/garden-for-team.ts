/** The garden with one answer that may be kept for the team alone, for stories that go every way through it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The question whose answer it is, and the words that people write there. */
export const secret = { question: 'shade.words', words: 'Under the old wall' };

/** `folder`: a copy of the garden. */
export function keepForTeam(folder: string): void {
  const file = join(folder, 'questionnaire.json');
  const structure = JSON.parse(readFileSync(file, 'utf8')) as { questions: { id: string }[] };
  const questions = structure.questions.map((question) =>
    question.id === secret.question ? { ...question, private: true } : question,
  );
  writeFileSync(file, JSON.stringify({ ...structure, questions }));
}
