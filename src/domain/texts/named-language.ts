/** Which language somebody named, and whether a text is written in its letters. */

/** Languages that people in Canada ask interpreters for, as far as they are not written in Latin letters. */
const tags = [
  'am',
  'ar',
  'bg',
  'bn',
  'el',
  'fa',
  'gu',
  'he',
  'hi',
  'hy',
  'ja',
  'ka',
  'km',
  'kn',
  'ko',
  'lo',
  'ml',
  'mr',
  'my',
  'ne',
  'pa',
  'ps',
  'ru',
  'si',
  'sr',
  'ta',
  'te',
  'th',
  'ti',
  'uk',
  'ur',
  'yi',
  'yue',
  'zh',
  'zh-Hans',
  'zh-Hant',
] as const;

/** Names that the platform gives to no tag of the list. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dari: 'fa',
    farsi: 'fa',
    mandarin: 'zh-Hans',
    panjabi: 'pa',
    廣東話: 'yue',
    广东话: 'yue',
    粵語: 'yue',
    國語: 'zh-Hant',
    普通话: 'zh-Hans',
    普通話: 'zh-Hans',
  }),
);

/** 'Cantonese', 'arabe' or '日本語' -> its tag; undefined for what is not known, or written in Latin letters. */
export function namedLanguage(said: string): string | undefined {
  const name = plain(said);
  return otherNames.get(name) ?? tags.find((tag) => namesOf(tag).includes(name));
}

/** In English, in French, and in the language itself. */
const namesOf = (tag: string): string[] =>
  ['en', 'fr', tag].map((reader) =>
    plain(new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag),
  );

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Scripts that a language is written in, where they are more than one or have another name. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Does the text hold letters of the language? */
export function isWrittenIn(text: string, tag: string): boolean {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return (scripts[script] ?? [script]).some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text));
}

/** Does the text hold letters of any other script than ours? */
export const hasForeignLetters = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text);
