/** The font families that the PDF draws with, in the order in which they are asked, and the parts that each is fetched in. */

export const weights = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

export interface Part {
  /** As the family's package names it. */
  readonly name: string;
  /** Characters that only this part has; a part without goes with every other one of its family. */
  readonly covers?: RegExp;
}

export interface Family {
  /** As its package is named. */
  readonly name: string;
  /** Has it rules for joining, reordering and placing letters? Then its text is shaped before it is drawn. */
  readonly isShaped: boolean;
  readonly parts: readonly Part[];
}

const latinExtended =
  /(?![\u0131\u0152\u0153])[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u02CE-\u02D7\u02DD-\u02FF\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF\u2020\u20A0-\u20AB\u20AD-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/u;

/** Every document is drawn with it. */
export const mainFamily: Family = {
  name: 'atkinson-hyperlegible-next',
  isShaped: false,
  parts: [{ name: 'latin' }, { name: 'latin-ext', covers: latinExtended }],
};

const shaped = (name: string, part: string, covers: RegExp): Family => ({
  name,
  isShaped: true,
  parts: [{ name: part, covers }],
});

/** Fetched when the main family lacks a letter. */
export const scriptFamilies: readonly Family[] = [
  {
    name: 'noto-sans',
    isShaped: false,
    parts: [
      { name: 'latin' },
      {
        name: 'vietnamese',
        covers:
          /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u20AB]/u,
      },
      { name: 'latin-ext', covers: latinExtended },
      { name: 'greek', covers: /[\u0370-\u03FF]/u },
      { name: 'greek-ext', covers: /[\u1F00-\u1FFF]/u },
      { name: 'cyrillic', covers: /[\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/u },
      {
        name: 'cyrillic-ext',
        covers: /(?![\u0490\u0491\u04B0\u04B1])[\u0460-\u052F\u1C80-\u1C8A\u20B4\u2DE0-\u2DFF\uA640-\uA69F]/u,
      },
    ],
  },
  shaped('noto-sans-hebrew', 'hebrew', /[\u0590-\u05FF\u20AA\uFB1D-\uFB4F]/u),
  shaped(
    'noto-sans-arabic',
    'arabic',
    /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u,
  ),
  shaped('noto-sans-devanagari', 'devanagari', /[\u0900-\u0963\u0966-\u097F\u20B9\uA8E0-\uA8FF]/u),
  shaped('noto-sans-gurmukhi', 'gurmukhi', /[\u0A01-\u0A76]/u),
  shaped('noto-sans-bengali', 'bengali', /[\u0980-\u09FE]/u),
  shaped('noto-sans-tamil', 'tamil', /[\u0B82-\u0BFA]/u),
];

export const families: readonly Family[] = [mainFamily, ...scriptFamilies];

/** Name of the file that holds a part of a family in one weight. */
export const faceFile = (family: Family, part: Part, weight: Weight): string =>
  `${family.name}-${part.name}-${weights[weight]}.ttf`;

/** The parts that a text needs; none when the family covers nothing of it. */
export function partsFor(text: string, { parts }: Family): Part[] {
  const isNeeded = parts.some(({ covers }) => covers?.test(text));
  return isNeeded ? parts.filter(({ covers }) => covers?.test(text) ?? true) : [];
}
