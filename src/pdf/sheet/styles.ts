/** How our sheet looks: letters, colours and spaces. Everything stays readable in black and white. */
import type { TextStyle } from '#pdf/page/spans.ts';
import type { Colour, Stroke } from '#pdf/tag/pen.ts';

const fromHex = (hex: string): Colour => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
};

export const colours = {
  ink: fromHex('14191c'),
  soft: fromHex('3b464c'),
  rule: fromHex('9aa3a8'),
  brand: fromHex('0b5c63'),
  paper: fromHex('ffffff'),
} as const;

const regular = (size: number, colour: Colour = colours.ink): TextStyle => ({
  size,
  weight: 'regular',
  colour,
});
const bold = (size: number, colour: Colour = colours.ink): TextStyle => ({ size, weight: 'bold', colour });

/** Nothing is smaller than 11 points. */
export const styles = {
  title: bold(20),
  heading: bold(13),
  subheading: bold(11.5),
  large: regular(15),
  largeStrong: bold(15),
  body: regular(11),
  strong: bold(11),
  brand: bold(11, colours.brand),
  soft: regular(11, colours.soft),
} as const;

/** Points. */
export const spaces = {
  beforeSection: 11,
  beforeSubsection: 11,
  afterHeading: 2,
  betweenParagraphs: 4,
  betweenLines: 2,
  betweenQuotes: 8,
  columnGap: 22,
  boxPadding: 8,
  rowPadding: 3.5,
} as const;

export const thin: Stroke = { colour: colours.rule, width: 0.6 };
export const outline: Stroke = { colour: colours.ink, width: 0.9 };
/** Where somebody writes by hand. */
export const dotted: Stroke = { colour: colours.rule, width: 0.7, dash: [1, 2] };
