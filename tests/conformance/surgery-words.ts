/** What the words about surgery for bone cancer owe besides: a prosthesis is no endoprosthesis, and who gets over an operation is not cured. */
import { words, type WordRule } from '#aid-check/word-rules.ts';

const inside =
  'A prosthesis is worn outside, an endoprosthesis is inside. Say “artificial limb” or “implant inside the body”.';
const glossary = { place: /> terms > prosthesis >/u, why: 'the glossary explains the word itself' };

export const surgeryRules: Readonly<Record<string, readonly WordRule[]>> = {
  en: [{ pattern: words('prosthe(?:sis|ses|tics?)'), cure: inside, readers: 'person', allowed: [glossary] }],
  fr: [
    { pattern: words('prothèses?'), cure: inside, readers: 'person', allowed: [glossary] },
    {
      pattern: words('guéri*'),
      cure: 'Getting over an operation is not being cured: say “se rétablir”, “le rétablissement”.',
      readers: 'everyone',
    },
  ],
};

/** What stands inside the body and what is worn outside: each name with the words that must stand with it. */
const traps: Readonly<Record<string, readonly (readonly [name: RegExp, plain: string])[]>> = {
  en: [
    [/(?<!endo)prosthe(?:s[ie]s|tic)/iu, 'artificial limb'],
    [/endoprosthe(?:s[ie]s|tic)/iu, 'implant inside the body'],
  ],
  fr: [
    [/(?<!endo)proth[èé](?:se|tique)/iu, 'membre artificiel'],
    [/endoproth[èé](?:se|tique)/iu, 'implant à l’intérieur du corps'],
  ],
};

/** The plain words missing in an entry (one text, or name and plain words together) that says prosthesis or endoprosthesis. */
export const trapsIn = (entry: string, language: string): string[] =>
  (traps[language] ?? [])
    .filter(([name, plain]) => name.test(entry) && !entry.toLowerCase().includes(plain))
    .map(([, plain]) => plain);
