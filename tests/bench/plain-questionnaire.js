/** The questionnaire as a bare list: what is asked of an adult with a tumour in the leg, in English. */
import { readFileSync, readdirSync } from 'node:fs';

/** @typedef {{ id: string, text: string, kind: 'one' | 'many' | 'words', options: [string, string][] }} Asked */
/** @typedef {{ id: string, title: string, asked: Asked[] }} Section */
/** @typedef {string | Record<string, string>} Text */

const [program, aid] = ['content/program', 'content/aids/bone-cancer'];
const itemSet = 'leg';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** All words of a language, merged by kind. */
function wordsOf(/** @type {string} */ language) {
  /** @type {Record<string, Record<string, any>>} */
  const words = {};
  for (const folder of [`${program}/${language}`, `${aid}/${language}`]) {
    for (const file of readdirSync(folder)) {
      for (const [kind, texts] of Object.entries(read(`${folder}/${file}`))) {
        words[kind] = { ...words[kind], ...texts };
      }
    }
  }
  return words;
}

/** @param {Text} text */
const said = (text) =>
  typeof text === 'string' ? text : (text[itemSet] ?? text['*'] ?? Object.values(text)[0] ?? '');

const kinds = /** @type {const} */ ({ choice: 'one', choices: 'many' });

/** @returns {Section[]} one section for each step, with its questions and its items to rate. */
export function plainQuestionnaire() {
  const { steps, questions, items } = read(`${aid}/questionnaire.json`);
  const words = wordsOf('en');
  const scale = ['1', '2', '3', '4', 'not-sure'].map((step) => [step, said(words.ui?.[`rating.${step}`])]);

  const askedOf = (/** @type {string} */ id) => {
    const { kind, options = [] } = questions.find((/** @type {any} */ question) => question.id === id);
    const { ask, options: names = {} } = words.questions?.[id];
    const pairs = options.map((/** @type {any} */ option) => [option.id, said(names[option.id])]);
    return { id, text: said(ask), kind: kinds[/** @type {'choice'} */ (kind)] ?? 'words', options: pairs };
  };
  const ratedIn = (/** @type {string} */ step) =>
    items
      .filter((/** @type {any} */ item) => item.consideration === step && item.itemSets.includes(itemSet))
      .map((/** @type {any} */ { id }) => ({
        id,
        text: said(words.items?.[id]),
        kind: 'one',
        options: scale,
      }));

  return steps.map((/** @type {any} */ { id, pages }) => ({
    id,
    title: said(words.steps?.[id]),
    asked: [
      ...ratedIn(id),
      ...pages.flatMap((/** @type {any} */ page) => (page.questions ?? []).map(askedOf)),
    ],
  }));
}
