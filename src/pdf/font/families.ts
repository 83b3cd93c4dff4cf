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

/** Fetched when the main family lacks a letter. */
export const scriptFamilies: readonly Family[] = [
  {
    name: 'noto-sans-hebrew',
    isShaped: true,
    parts: [{ name: 'hebrew', covers: /[\u0590-\u05FF\u20AA\uFB1D-\uFB4F]/u }],
  },
  {
    name: 'noto-sans-arabic',
    isShaped: true,
    parts: [
      {
        name: 'arabic',
        covers: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u,
      },
    ],
  },
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
