/** Words and signs that have no place in the texts: what each rule looks for, for whom, where it may stand all the same, and why. */

export interface WordRule {
  readonly pattern: RegExp;
  readonly cure: string;
  /** person: the texts of the journey and the summary; everyone: those of the care team's page too. */
  readonly readers: 'person' | 'everyone';
  readonly allowed?: readonly { readonly place: RegExp; readonly why: string }[];
}

/** Whole words; * stands for any ending. */
export const words = (...list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.join('|').replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'iu');

const advises = 'It would advise. Say what matters, what to talk about, what the person said.';
const unknownChoice =
  'Who does not know that there is a choice stumbles over it. Say what it is that is chosen, “choose”, “what matters”.';
const battle = 'Illness is no battle. Say what happens.';
const standard = {
  place: /\/about\.json > ui > about\.standard\.heading$/u,
  why: 'About names the standard for decision aids by its own name',
};
const plainNote = {
  place: /> note >/u,
  why: 'the note is pasted into record systems that know plain signs only',
};

const english: readonly WordRule[] = [
  {
    pattern: words(
      'recommend*',
      'suggest*',
      'advis(?:e|es|ed|ing|able)',
      'you should',
      'should (?:choose|pick|get|take)',
      'suit',
      'suits',
      'suitable',
      'unsuitable',
      'ideal*',
      'eligib*',
      'score*',
      'diagnos*',
      'predict*',
      'prognos*',
      'your risk',
      'clinically validated',
    ),
    cure: advises,
    readers: 'everyone',
  },
  {
    pattern: words(
      'best (?:for (?:you|me|us|your child|my child)|surgery|kind|choice|way|treatment)',
      '(?:right|better|good) (?:choice|surgery|kind)',
    ),
    cure: advises,
    readers: 'everyone',
  },
  {
    pattern: words('decisions?', 'options?', 'preferences?'),
    cure: unknownChoice,
    readers: 'person',
    allowed: [standard],
  },
  {
    pattern: words(
      'battl*',
      'fight*',
      'fought',
      'war',
      'warrior*',
      'brave*',
      'courag*',
      'hero*',
      'beat',
      'beating',
      'defeat*',
      'enem*',
      'victim*',
      'survivors?',
    ),
    cure: battle,
    readers: 'everyone',
  },
  { pattern: /[«»]/u, cure: 'English quotes are “ and ”.', readers: 'everyone' },
  { pattern: /\s[?!;:](?!\S)/u, cure: 'No space stands before this sign in English.', readers: 'everyone' },
];

/** After these the person is meant, so an adjective or participle would have to agree. */
const personIs = [
  '(?:vous|tu|je) (?:ne |n’)?(?:êtes|es|suis|serez|seras|serai|étiez|étais)',
  '(?:êtes|serez|étiez)-vous',
  '(?:es|seras|étais)-tu',
  'suis-je',
  '(?:vous|te|me) (?:sentir|sentez|sens|sentirez|sentiras)',
  'soyez',
  'sois',
  'vous avez été',
  'tu as été',
  'j’ai été',
  '(?:vous (?:a|ont|avons)|[tm]’(?:a|ont|avons))',
];
const gendered = [
  'prête?s?',
  'sûre?s?',
  'seule?s?',
  'opérée?s?',
  'inqui(?:et|ète)s?',
  'contente?s?',
  'fatiguée?s?',
  'heureu(?:x|ses?)',
  'certaine?s?',
  'obligée?s?',
  'soignée?s?',
  'traitée?s?',
  'informée?s?',
  'satisfaite?s?',
  'aidée?s?',
  'vue?s?',
  'née?s?',
  'allée?s?',
  'venue?s?',
  'âgée?s?',
  'guidée?s?',
  'suivie?s?',
  'assise?s?',
  'accompagnée?s?',
  'invitée?s?',
  'blessée?s?',
  'amputée?s?',
  'limitée?s?',
  'gênée?s?',
  'déçue?s?',
  'libres? et seule?',
];

const french: readonly WordRule[] = [
  {
    pattern: words(
      'recommand*',
      'suggér*',
      'suggestion*',
      'conseill*',
      'vous devriez',
      'tu devrais',
      'devriez-vous',
      'il vaut mieux',
      'convient le mieux',
      'conviendrait',
      'appropriée?s?',
      'adéquate?s?',
      'idéale?s?',
      'éligib*',
      'admissib*',
      'scores?',
      'pointages?',
      'diagnosti*',
      'prédi(?:re|t|te|ction)s?',
      'pronosti*',
      '(?:votre|ton) risque',
      'validée?s? cliniquement',
      'cliniquement validée?s?',
    ),
    cure: advises,
    readers: 'everyone',
  },
  {
    pattern: words(
      '(?:le|la) (?:mieux|meilleure?) (?:pour (?:vous|toi|moi)|chirurgie|opération|choix|façon|traitement)',
      '(?:meilleure?|bonne?) (?:chirurgie|opération|choix)',
    ),
    cure: advises,
    readers: 'everyone',
  },
  {
    pattern: words('décisions?', 'options?', 'préférences?'),
    cure: unknownChoice,
    readers: 'person',
    allowed: [standard],
  },
  {
    pattern: words(
      'combat*',
      'bataill*',
      'lutt*',
      'guerr*',
      'courag*',
      'braves?',
      'bravoure',
      'héro*',
      'vainc*',
      'vaincre',
      'ennemi*',
      'victim*',
      'survivante?s?',
    ),
    cure: battle,
    readers: 'everyone',
  },
  {
    pattern: new RegExp(
      `${words(`(?:${personIs.join('|')})`).source} (?:\\p{L}+ )?${words(...gendered).source}`,
      'iu',
    ),
    cure: 'The person may be a woman or a man. Turn the sentence so that nothing agrees.',
    readers: 'person',
  },
  {
    pattern:
      /\p{L}(?:\(e\)|·e|\.e\b|-e-s\b|\/e\b)|(?<!\p{L})(?:il\/elle|elle\/il|iel|lui\/elle|celui\/celle|celui ou celle|(?:un|une|ce|cette|le|la) (?:patiente?|adulte)|patiente?s?|votre fils|votre fille|mon fils|ma fille)(?!\p{L})/iu,
    cure: 'The person may be a woman or a man, and so may the child. Say “la personne”, “votre enfant”, or turn the sentence.',
    readers: 'person',
  },
  { pattern: /[“”]/u, cure: 'French quotes are « and ».', readers: 'everyone' },
  {
    pattern: /«(?!\u00A0)|(?<!\u00A0)»/u,
    cure: 'A no-break space (U+00A0) stands inside « and ».',
    readers: 'everyone',
  },
  {
    pattern: /(?<![\u00A0\d}]|https?):|(?<=[\d}]):(?![\d{])/u,
    cure: 'A no-break space (U+00A0) stands before the colon.',
    readers: 'everyone',
  },
  { pattern: /\s[?!;]/u, cure: 'As typed in Canada, no space stands before ? ! and ;', readers: 'everyone' },
  { pattern: /\u202F/u, cure: 'Use the no-break space U+00A0, not the narrow one.', readers: 'everyone' },
];

const signs: readonly WordRule[] = [
  { pattern: /'/u, cure: 'The apostrophe is ’.', readers: 'everyone', allowed: [plainNote] },
  {
    pattern: /"/u,
    cure: 'Quotes are “ and ”, in French « and ».',
    readers: 'everyone',
    allowed: [plainNote],
  },
  { pattern: /\.\.\./u, cure: 'The sign is ….', readers: 'everyone' },
  {
    pattern: /[ \u00A0]{2}|^\s|\s$|\s[,.](?!\S)/u,
    cure: 'Take the space out.',
    readers: 'everyone',
    allowed: [{ place: /> list\.separator/u, why: 'it stands between two entries of a list' }],
  },
  {
    pattern: / - /u,
    cure: 'A dash is –; better are two sentences.',
    readers: 'everyone',
    allowed: [plainNote],
  },
];

export const wordRules: Readonly<Record<string, readonly WordRule[]>> = {
  en: [...english, ...signs],
  fr: [...french, ...signs],
};
