/** How French speaks to the person: tu to a teenager, vous to everyone else; who is never asked a thing is not looked at. */
import { type Condition, type Questionnaire, Voice } from '#content/schema.ts';
import type { Text } from '#content/schema-words.ts';
import { textFor } from '#domain/texts/text.ts';
import type { WordsFile } from '#aid-check/read-aid.ts';

const formal =
  /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})|(?<!\p{L})(?!(?:chez|assez|nez|rendez)(?!\p{L}))\p{L}+ez(?!\p{L})/iu;
const familiar = /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?)(?!\p{L})|(?<!\p{L})t’/iu;
/** Orders to one person whom one knows well, at the head of a sentence. */
const familiarOrder =
  /(?:^|[.!?:] )(?:Choisis|Écris|Dis|Marque|Vérifie|Garde|Apporte|Regarde|Demande|Imprime|Montre|Réessaie|Essaie|Ferme|Ouvre|Appelle|Pense|Parle|Ajoute|Enlève|Retire|Prends|Réponds|Lis|Va|Attends|Laisse|Passe|Appuie|Reviens|Prévois|Arrête)(?=[ ,.!-])/u;

/** Where the other form is right all the same. */
const allowed: readonly { readonly place: RegExp; readonly why: string }[] = [
  { place: /facts > choosing\.together/u, why: 'the teenager and the team together are several people' },
  { place: /aid > welcome\.lead/u, why: '“Ton équipe et toi allez” speaks to several people' },
  { place: /ui > page\./u, why: 'it stands in the page before anybody has said who they are' },
];

/** One line per text that speaks to somebody in the wrong form. */
export function addressProblems(file: WordsFile, pack: Questionnaire): string[] {
  return textsIn(file, pack).flatMap((placed) =>
    Voice.options
      .filter((voice) => isAsked(placed.id, voice, pack))
      .flatMap((voice) =>
        [...new Set(variantsFor(placed.text, voice, pack))].flatMap((text) =>
          problem(placed.place, voice, text),
        ),
      ),
  );
}

function problem(place: string, voice: Voice, text: string): string[] {
  const plain = text.replaceAll(/rendez-vous/giu, '');
  const [wrong] =
    voice === 'teen' ? (formal.exec(plain) ?? []) : (familiar.exec(plain) ?? familiarOrder.exec(plain) ?? []);
  if (wrong === undefined || allowed.some((exception) => exception.place.test(place))) return [];
  const cure =
    voice === 'teen' ? 'Add a variant "teen" with tu.' : 'Put it into the variant "teen" and say vous here.';
  return [`${place}: “${wrong.trim()}” (${voice}) in “${text}”. ${cure}`];
}

interface PlacedText {
  readonly place: string;
  /** Question, or question and option, that decides who reads it. */
  readonly id: readonly [section: string, id: string, part: string, option: string];
  readonly text: Text;
}

/** Every text, plain or with variants, at any depth. */
function textsIn({ file, words }: WordsFile, pack: Questionnaire): PlacedText[] {
  const known = new Set(keysOfVariants(pack));
  const isText = (value: unknown): value is Text =>
    typeof value === 'string' || Object.keys(value as object).every((key) => known.has(key));
  const walk = (value: unknown, keys: readonly string[]): PlacedText[] => {
    const [section = '', id = '', part = '', option = ''] = keys;
    if (isText(value))
      return [{ place: [file, ...keys].join(' > '), id: [section, id, part, option], text: value }];
    return Object.entries(value as object).flatMap(([key, inner]) => walk(inner, [...keys, key]));
  };
  return walk(words, []);
}

function keysOfVariants({ itemSets }: Questionnaire): string[] {
  const sets = itemSets.map(({ id }) => id);
  return [
    '*',
    ...sets,
    ...Voice.options.flatMap((voice) => [voice, ...sets.map((set) => `${voice}+${set}`)]),
  ];
}

function variantsFor(text: Text, voice: Voice, { itemSets }: Questionnaire): string[] {
  return itemSets.flatMap(({ id }) => {
    try {
      return [textFor(text, { language: 'fr', voice, itemSet: id })];
    } catch {
      return []; // that nobody is left without words is another test's business
    }
  });
}

/** False when the structure asks this only of other voices. */
function isAsked([section, id, part, option]: PlacedText['id'], voice: Voice, pack: Questionnaire): boolean {
  if (section === 'teamQuestions')
    return mayHold(pack.teamQuestions.find((question) => question.id === id)?.when, voice);
  if (section !== 'questions') return true;
  const question = pack.questions.find((candidate) => candidate.id === id);
  const chosen =
    part === 'options' ? question?.options?.find((candidate) => candidate.id === option) : undefined;
  return mayHold(question?.when, voice) && mayHold(chosen?.when, voice);
}

/** Can the condition hold for somebody of this voice? */
export function mayHold(when: Condition | undefined, voice: Voice): boolean {
  if (!when) return true;
  if ('voice' in when) return when.voice.includes(voice);
  if ('all' in when) return when.all.every((part) => mayHold(part, voice));
  if ('any' in when) return when.any.some((part) => mayHold(part, voice));
  return 'not' in when && 'voice' in when.not ? !when.not.voice.includes(voice) : true;
}
