/** Headings, paragraphs and quotations of the sheet, as strips that carry their elements. */
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import { paragraphsIn } from '#pdf/page/paragraphs-in.ts';
import { breakLines } from '#pdf/page/line-breaking.ts';
import { directionOf } from '#pdf/page/direction.ts';
import { indented, startOf } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import type { TextStyle } from '#pdf/page/spans.ts';
import { below, withFrame, withNext, type Frame, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { colours, spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';

/** A text, and its language when that is not the document's. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** The attribute for an element that holds this text. */
export const languageOf = ({ lang }: Said): { language?: string } =>
  lang === undefined ? {} : { language: lang };

/** A text on one line, as long as the column is wide enough; a space that keeps words together stays one. */
export const oneLine = (text: string): string =>
  sanitiseText(text).replace(/[^\S\u00A0\u202F]*\n[^\S\u00A0\u202F]*/gu, ' ');

/** The whole text in one element. */
export const oneParagraph = (
  element: StructureElement,
  text: string,
  style: TextStyle,
  { column, faces }: Setting,
): Strip[] => paragraph([{ text: oneLine(text), style, target: element }], column, faces);

/** Each paragraph of the text in an element of its own. */
export const paragraphs = (
  parent: StructureElement,
  said: Said,
  style: TextStyle,
  { column, faces }: Setting,
): Strip[] =>
  paragraphsIn(said.text).flatMap((text, i) => {
    const target = parent.add('P', languageOf(said));
    const strips = paragraph([{ text, style, target }], column, faces);
    return below(i === 0 ? 0 : spaces.betweenParagraphs, strips);
  });

/** The text in this element itself when it is one paragraph, else each paragraph in an element below it. */
export const inCell = (
  element: StructureElement,
  text: string,
  style: TextStyle,
  setting: Setting,
): Strip[] =>
  paragraphsIn(text).length > 1
    ? paragraphs(element, { text }, style, setting)
    : oneParagraph(element, text, style, setting);

const headingStyles = { H1: styles.title, H2: styles.heading, H3: styles.subheading } as const;

/** Stays with what follows it. Main headings are told to the setting. */
export function heading(
  parent: StructureElement,
  type: keyof typeof headingStyles,
  text: string,
  setting: Setting,
): Strip[] {
  const style = type === 'H1' ? fitted(text, headingStyles.H1, setting) : headingStyles[type];
  const strips = withNext(oneParagraph(parent.add(type), text, style, setting));
  if (type !== 'H2') return strips;
  return strips.map((strip, i) => (i === 0 ? announced(strip, text, setting) : strip));
}

const smallestTitle = 17;

/** The style, a little smaller when that puts the text on one line. */
function fitted(text: string, style: TextStyle, { column, faces }: Setting): TextStyle {
  const span = { text: oneLine(text), style, target: 'Layout' } as const;
  const [line] = breakLines([span], Number.POSITIVE_INFINITY, faces);
  const size = Math.floor((style.size * column.width) / (line?.width ?? column.width));
  return size < style.size && size >= smallestTitle ? { ...style, size } : style;
}

const announced = (strip: Strip, text: string, { onHeading }: Setting): Strip => ({
  ...strip,
  draw: (page, top) => {
    onHeading(oneLine(text), page, top);
    strip.draw(page, top);
  },
});

const barWidth = 2.4;
const barIndent = 12;

/** The person's own words, with a bar beside them. */
export function quotation(parent: StructureElement, said: Said, setting: Setting): Strip[] {
  const { column } = setting;
  const quote = parent.add('BlockQuote', languageOf(said));
  const direction = directionOf(said.text);
  const strips = paragraphs(
    quote,
    { text: said.text },
    styles.body,
    within(setting, indented(column, barIndent, direction)),
  );
  return withFrame(barBeside(startOf(column, barWidth, direction)), strips);
}

/** An upright bar along its strips; `left` in points. */
export const barBeside =
  (left: number): Frame =>
  (page, { top, bottom }) =>
    page.artifact('Layout', (pen) => {
      const middle = left + barWidth / 2;
      const [from, to] = [top + 1 + barWidth / 2, bottom - 1 - barWidth / 2];
      pen.round(
        [
          [middle, from],
          [middle, to],
        ],
        { colour: colours.brand, width: barWidth },
        'line',
      );
    });
