/** Families of thousands of characters, in about a hundred parts each: a table of its own, fetched first, says what every part covers. */

/** They have one weight, which stands for bold too. */
export interface VastFamily {
  /** As its package is named. */
  readonly name: string;
  readonly isShaped: boolean;
  /** What it could cover. */
  readonly covers: RegExp;
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
/** Han characters, what is written among them, and their full stops and brackets. */
const hanLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Signs too: arrows, stars, numbers in circles. */
const han = new RegExp(`${hanLetters.source}|[\\u2100-\\u2BFF]`, 'u');

const ofHan = (name: string): VastFamily => ({ name, isShaped: false, covers: han });
const simplified = ofHan('noto-sans-sc');
const traditional = ofHan('noto-sans-tc');
const japanese = ofHan('noto-sans-jp');
const korean = ofHan('noto-sans-kr');

const emoji: VastFamily = {
  name: 'noto-emoji',
  isShaped: true,
  covers: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u,
};

export const hanFamilies: readonly VastFamily[] = [simplified, traditional, japanese, korean];
export const vastFamilies: readonly VastFamily[] = [emoji, ...hanFamilies];

/** All of them, first the one whose shapes a reader of this text knows: Han characters look otherwise in each language. */
export function vastFamiliesFor(text: string, languages: readonly string[]): VastFamily[] {
  const [own = ofLetters(text)] = languages.flatMap((language) => ofLanguage(language) ?? []);
  return [own, ...vastFamilies.filter((family) => family !== own)];
}

/** Those that the letters of this text need; the last one counts where several have a letter. */
export function hanFamiliesFor(text: string, languages: readonly string[]): VastFamily[] {
  if (!hanLetters.test(text)) return [];
  const [own = simplified] = vastFamiliesFor(text, languages);
  const others = [...(kana.test(text) ? [japanese] : []), ...(hangul.test(text) ? [korean] : [])];
  return [...others.filter((family) => family !== own), own];
}

function ofLanguage(language: string): VastFamily | undefined {
  if (language === '') return undefined;
  const { language: spoken, script } = new Intl.Locale(language).maximize();
  if (script === 'Hant') return traditional;
  if (script === 'Hans') return simplified;
  if (spoken === 'ja') return japanese;
  return spoken === 'ko' ? korean : undefined;
}

function ofLetters(text: string): VastFamily {
  if (kana.test(text)) return japanese;
  return hangul.test(text) ? korean : simplified;
}

/** Files of vast families lie in a folder of their own. */
export const vastFolder = 'vast';
/** Path of the file of one part. */
export const vastFace = ({ name }: VastFamily, part: string): string => `${vastFolder}/${name}-${part}.ttf`;
/** Path of the table that says what each part covers. */
export const coverageTable = ({ name }: VastFamily): string => `${vastFolder}/${name}.txt`;
