/** Whatever symptom a person names, they read the same calm page: nothing is graded, and nothing is left out. */
import { optionKnown } from '#content/role-options.ts';
import type { Page, Questionnaire } from '#content/schema.ts';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import type { AidFiles } from './read-aid.ts';

export const symptomsOf = ({ questions }: Questionnaire) =>
  questions.filter(({ role }) => role === 'symptoms');
export const pagesOf = ({ steps, ending }: Questionnaire): Page[] => [
  ...steps.flatMap(({ pages }) => pages),
  ...ending,
];

/** The one notice comes after every symptom alike: for yes and for not sure, and for nothing else. */
export function noticeProblems(pack: Questionnaire): string[] {
  const { questions } = pack;
  const [notice, ...others] = pagesOf(pack).filter(({ kind }) => kind === 'notice');
  const at = `questionnaire.json: ${notice?.id ?? 'no page of kind notice'}`;
  const brought = notice?.when && 'any' in notice.when ? notice.when.any : [];
  const brings = (id: string) =>
    brought.some(
      (when) =>
        'has' in when &&
        when.question === id &&
        [...when.has].sort().join() === `not-sure,${optionKnown.yes}`,
    );
  const known = questions
    .filter(({ role }) => role === 'symptoms' || role === 'symptoms-words')
    .map(({ id }) => id);
  const strange = brought.filter((when) => !('question' in when && known.includes(when.question)));
  return [
    ...others.map(({ id }) => `questionnaire.json: ${id}: a second notice. One page serves every symptom.`),
    ...strange.map((when) => `${at}: comes up for ${JSON.stringify(when)} too. Only a symptom may bring it.`),
    ...symptomsOf(pack)
      .filter(({ id }) => !brings(id))
      .map(({ id }) => `${at}: does not come up for “yes” and “not sure” at ${id}. Add it to "any".`),
    ...symptomsOf(pack)
      .filter(
        ({ options = [], unsure }) =>
          !unsure || options.map(({ id }) => id).join() !== `${optionKnown.yes},${optionKnown.no}`,
      )
      .map(
        ({ id }) =>
          `questionnaire.json: ${id}: offers more or less than yes, no, not sure. Ask it like the others.`,
      ),
  ];
}

/** Words that set one symptom apart from the others. */
export function noticeWordingProblems(pack: Questionnaire, words: Words, language: string): string[] {
  const symptoms = symptomsOf(pack).map(({ id }) => ({ id, words: words.questions?.[id] }));
  const options = new Set(symptoms.map(({ words: said }) => JSON.stringify(said?.options)));
  const notice = pagesOf(pack).find(({ kind }) => kind === 'notice')?.id ?? '';
  const text = JSON.stringify(words.pages?.[notice] ?? {}).toLowerCase();
  const grades = /(?<!\p{L})(?:urgent|serious|severe|mild|danger|alarm|grave|sévère|léger)/iu;
  return [
    ...(options.size <= 1
      ? []
      : [`${language}: the symptoms differ in the words of their answers. Make them equal.`]),
    ...symptoms
      .filter(({ words: said }) => said?.help !== undefined)
      .map(
        ({ id }) => `${language}: questions > ${id} > help: no symptom has words of its own. Take it out.`,
      ),
    ...symptoms
      .filter(({ words: said }) => typeof said?.short === 'string' && text.includes(said.short.toLowerCase()))
      .map(({ id }) => `${language}: pages > ${notice}: names ${id}. Say the same for every symptom.`),
    ...(grades.exec(text) ?? []).map(
      (word) => `${language}: pages > ${notice}: “${word}” grades. Say the same for every symptom.`,
    ),
  ];
}

/** One line per fault, with file, id and cure; none when the aid asks of no symptom. */
export const symptomProblems = ({ folder, questionnaire, languages }: AidFiles): string[] =>
  [
    ...noticeProblems(questionnaire),
    ...[...languages].flatMap(([language, files]) =>
      noticeWordingProblems(questionnaire, mergeWords(files.map(({ words }) => words)), language),
    ),
  ].map((problem) => `${folder}/${problem}`);
