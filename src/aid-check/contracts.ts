/** What the program takes for granted of every aid: pages that it needs, addresses and beginnings of ids that it keeps for itself, options that it knows. */
import { programAddresses } from '#content/addresses.ts';
import { roleContracts } from '#content/role-options.ts';
import type { Options, Page, Question, Questionnaire } from '#content/schema.ts';
import type { AidFiles } from './read-aid.ts';

const file = 'questionnaire.json';
type Kind = Page['kind'];

/** One line per fault, with file, id and cure. */
export function contractProblems(aid: AidFiles): string[] {
  const { folder, questionnaire, options, marks } = aid;
  const { considerations, questions } = questionnaire;
  const problems = [
    ...pageProblems(questionnaire),
    ...considerationProblems(questionnaire),
    ...questions.flatMap(questionProblems),
    ...sideBySide(questionnaire),
    ...idProblems(questionnaire, options),
    ...cellProblems(questionnaire, options),
    ...criterionProblems(aid),
    ...considerations
      .filter(({ mark }) => marks[mark] === undefined)
      .map(
        ({ id, mark }) => `${file}: ${id}: marks.json has no mark ${mark}. Draw it there, or name another.`,
      ),
  ];
  return problems.map((problem) => `${folder}/${problem}`);
}

const journeyOf = ({ steps }: Questionnaire): Page[] => steps.flatMap(({ pages }) => pages);
const ownOfShortWay = ({ shortWay }: Questionnaire): Page[] =>
  shortWay.filter((entry) => typeof entry !== 'string');

/** Where each kind may stand, and which of them the program cannot do without. */
const onJourney: readonly Kind[] = ['pairs', 'priorities', 'team-questions'];
const once: readonly Kind[] = [...onJourney, 'own-items', 'notice'];
const atTheEnd: readonly Kind[] = ['check', 'summary'];
const onShortWay: readonly Kind[] = ['matters-most', 'first-questions'];

function pageProblems(pack: Questionnaire): string[] {
  const [journey, short] = [journeyOf(pack), ownOfShortWay(pack)];
  const places = { steps: journey, ending: pack.ending, shortWay: short };
  return [
    ...[...journey, ...pack.ending, ...short].flatMap(addressProblems),
    ...needed('steps', onJourney, journey),
    ...needed('shortWay', onShortWay, short),
    ...once.flatMap((kind) => repeatedKind(kind, journey)),
    ...Object.entries(places).flatMap(([place, pages]) => pages.flatMap((page) => outOfPlace(page, place))),
    ...endProblems(pack),
    ...earlyPages(pack),
    ...[...journey, ...short].flatMap(unseenOnPage),
  ];
}

const asking: readonly Kind[] = ['questions', 'notice'];

/** What stands on a page of another kind is never seen. */
function unseenOnPage({ id, kind, questions = [], ...page }: Page): string[] {
  const told = [page.facts, page.more, page.terms].flatMap((ids) => ids ?? []);
  return [
    ...(kind === 'questions' && questions.length === 0
      ? ['asks nothing, so nobody sees it. Name its questions, or take the page out.']
      : []),
    ...(!asking.includes(kind) && questions.length > 0
      ? [`is of kind ${kind} and cannot ask ${questions.join(', ')}. Ask on a page of kind questions.`]
      : []),
    ...(kind !== 'reading' && told.length > 0
      ? [`is of kind ${kind} and cannot tell ${told.join(', ')}. Tell it on a page of kind reading.`]
      : []),
  ].map((problem) => `${file}: pages > ${id}: ${problem}`);
}

function addressProblems({ id }: Page, _: number, pages: readonly Page[]): string[] {
  const parts = pages.find((page) => page.kind === 'ratings' && id.startsWith(`${page.id}.`));
  return [
    ...(programAddresses.includes(id)
      ? [
          `${file}: pages > ${id}: is an address of the program. Give the page another id, such as ${id}.first.`,
        ]
      : []),
    ...(parts
      ? [`${file}: pages > ${id}: stands where the parts of ${parts.id} stand. Give the page another id.`]
      : []),
  ];
}

const needed = (place: string, kinds: readonly Kind[], pages: readonly Page[]): string[] =>
  kinds
    .filter((kind) => !pages.some((page) => page.kind === kind))
    .map((kind) => `${file}: ${place}: has no page of kind ${kind}. Add one: the program leads to it.`);

const repeatedKind = (kind: Kind, pages: readonly Page[]): string[] =>
  pages
    .filter((page) => page.kind === kind)
    .slice(1)
    .map(({ id }) => `${file}: pages > ${id}: is a second page of kind ${kind}. Keep one of them.`);

function outOfPlace({ id, kind }: Page, place: string): string[] {
  const home = atTheEnd.includes(kind) ? 'ending' : onShortWay.includes(kind) ? 'shortWay' : 'steps';
  if (home === place || (home === 'steps' && place === 'shortWay')) return [];
  return [`${file}: pages > ${id}: a page of kind ${kind} stands in "${home}". Move it there.`];
}

/** The first step is shown while most words are still on their way; only questions do without them. */
const earlyPages = ({ steps: [first] }: Questionnaire): string[] =>
  (first?.pages ?? [])
    .filter(({ kind }) => kind !== 'questions')
    .map(
      ({ id, kind }) =>
        `${file}: pages > ${id}: a page of kind ${kind} stands in the first step, before its words have come. Begin with a step of questions.`,
    );

/** Both ways end at the one summary. */
function endProblems({ ending, shortWay }: Questionnaire): string[] {
  const last = ending.at(-1);
  if (ending.map(({ kind }) => kind).join() !== atTheEnd.join() || !last)
    return [
      `${file}: ending: has other pages than one of kind check and one of kind summary. Write these two.`,
    ];
  if (shortWay.at(-1) === last.id) return [];
  return [`${file}: shortWay: does not end at the summary. Write "${last.id}" as its last entry.`];
}

/** Each consideration has one step, in which its items are rated; they are rated nowhere else. */
function considerationProblems({ considerations, steps }: Questionnaire): string[] {
  const lost = steps.filter(({ consideration }) => consideration === undefined);
  return [
    ...considerations.flatMap(({ id }) => {
      const own = steps.filter(({ consideration }) => consideration === id);
      const ratings = own.flatMap(({ pages }) => pages).filter(({ kind }) => kind === 'ratings');
      if (own.length !== 1)
        return [`${file}: ${id}: has ${String(own.length)} steps. Give the consideration one.`];
      if (ratings.length === 1) return [];
      return [`${file}: ${id}: has ${String(ratings.length)} pages of kind ratings. Write one in its step.`];
    }),
    ...lost
      .flatMap(({ pages }) => pages)
      .filter(({ kind }) => kind === 'ratings')
      .map(({ id }) => `${file}: pages > ${id}: rates nothing. Move it to the step of a consideration.`),
  ];
}

function questionProblems(question: Question): string[] {
  const { id, kind, options = [] } = question;
  const isList = kind === 'choice' || kind === 'choices';
  const problems = [
    ...(isList && options.length === 0 ? ['offers nothing to choose. Write its options.'] : []),
    ...(!isList && options.length > 0
      ? [`has options, but is of kind ${kind}. Take them out, or make it a choice.`]
      : []),
    ...roleProblems(question),
  ];
  return problems.map((problem) => `${file}: ${id}: ${problem}`);
}

function roleProblems({ kind, role, when, options: offered = [] }: Question): string[] {
  const { kinds = [kind], options = [] } = (role && roleContracts[role]) ?? {};
  const has = `has the role ${String(role)}, so`;
  return [
    ...(kinds.includes(kind) ? [] : [`${has} its kind is ${kinds.join(' or ')}. Change kind or role.`]),
    ...options
      .filter((option) => !offered.some(({ id }) => id === option))
      .map((option) => `${has} it offers an option ${option}. Add it, or change the role.`),
    ...(role === 'interpreter-language' && !when
      ? [`${has} it is asked of some only. Say in "when" of whom.`]
      : []),
  ];
}

/** Two lists beside each other are told apart by their heads alone. */
function sideBySide(pack: Questionnaire): string[] {
  const optionsOf = (id: string) =>
    (pack.questions.find((question) => question.id === id)?.options ?? []).map((option) => option.id).join();
  return journeyOf(pack)
    .filter(({ layout, questions = [] }) => {
      const [first = '', second = '', ...others] = questions;
      return layout && (second === '' || others.length > 0 || optionsOf(first) !== optionsOf(second));
    })
    .map(
      ({ id }) =>
        `${file}: pages > ${id}: side-by-side needs two lists of the same options. Mend its questions.`,
    );
}

/** Ids that the program makes out of those of the aid, and must be able to take apart. */
const joined = /\./u;
const reserved: readonly string[] = ['possible', 'intro', 'about'];
const beginnings = {
  own: 'items of a person',
  'own-question': 'questions of a person',
  ask: 'questions of the comparison',
  'ask-every': 'questions of the comparison',
};

function idProblems(pack: Questionnaire, { options }: Options): string[] {
  const { considerations, questions, items, teamQuestions } = pack;
  const begins = ({ id }: { readonly id: string }) =>
    Object.entries(beginnings)
      .filter(([word]) => id.startsWith(`${word}.`))
      .map(([word, what]) => `${file}: ${id}: “${word}.” begins the ids of ${what}. Begin it otherwise.`);
  const dotted = (where: string) => (id: string) =>
    `${where}: ${id}: has a dot, which parts option and consideration in other ids. Write a hyphen.`;
  const idsWithDot = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => id).filter((id) => joined.test(id));
  return [
    ...[...questions, ...items, ...teamQuestions].flatMap(begins),
    ...idsWithDot(considerations).map(dotted(file)),
    ...idsWithDot(options).map(dotted('options.json')),
    ...considerations
      .filter(({ id }) => reserved.includes(id))
      .map(({ id }) => `${file}: considerations > ${id}: is a tab of every comparison. Give it another id.`),
  ];
}

/** Every option has the same cells, so that none looks as if it had less to say. */
function cellProblems({ considerations }: Questionnaire, { options, general, first }: Options): string[] {
  const ids = considerations.map(({ id }) => id);
  const known = ['intro', 'possible', ...ids];
  const places = first.flatMap((rule) => rule.places);
  return [
    ...options.flatMap(({ id, cells }) =>
      ids
        .filter((consideration) => !cells[consideration])
        .map(
          (consideration) =>
            `options.json: ${id} > cells: has no ${consideration}. Write it; [] when the source says nothing.`,
        ),
    ),
    ...Object.keys(general)
      .filter((key) => !known.includes(key))
      .map((key) => `options.json: general > ${key}: is no consideration. Write one of ${known.join(', ')}.`),
    ...places
      .filter((place, at) => places.indexOf(place) !== at)
      .map((place) => `options.json: first: ${place} stands in two rules. Keep it in one.`),
  ];
}

/** What a point of the standard asks is said by the program. */
function criterionProblems({ criteria, languages }: AidFiles): string[] {
  const [files = []] = languages.values();
  const known = files.flatMap(({ words }) => Object.keys(words.ui ?? {}));
  return criteria
    .filter(({ id }) => !known.includes(`about.asks.${id}`))
    .map(({ id }) => `ipdas.json: ${id}: is no point that the program knows. Correct the id.`);
}
