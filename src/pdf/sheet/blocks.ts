/** Blocks of the summary: heading, lead and lines; a box around the first things to see, a check list for what must be asked. */
import type { Block, BlockId } from '#domain/summary/summary.ts';
import { columnsOf } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import { below, heightOf, withNext, type Strip } from '#pdf/page/strip.ts';
import { StructureElement } from '#pdf/tag/structure.ts';
import { box } from './box.ts';
import { checkList } from './check-list.ts';
import { facts } from './facts.ts';
import { writeLines } from './lines.ts';
import { runningList } from './running-list.ts';
import { spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { qrCode } from './qr-code.ts';
import { heading, languageOf, oneLine, paragraphs } from './text.ts';

type BlockWriter = (section: StructureElement, block: Block, setting: Setting) => Strip[];

/** Under the title, without a heading of its own. */
const head: BlockWriter = (section, { lines }, setting) => facts(section, lines, setting);

/** Large, in a box: the heading and what was said, on one line. */
const interpreter: BlockWriter = (section, { heading: title, lines }, setting) =>
  box(setting, ({ column, faces }) =>
    lines.flatMap((line) => {
      const element = section.add('P');
      const name = { text: `${oneLine(title)}  `, style: styles.large, target: element.add('Span') };
      const said = element.add('Span', languageOf(line));
      return paragraph(
        [name, { text: oneLine(line.text), style: styles.largeStrong, target: said }],
        column,
        faces,
      );
    }),
  );

const boxed: BlockWriter = (section, block, setting) =>
  box(setting, (inside) => plain(section, block, inside));

const plain: BlockWriter = (section, { heading: title, lead, lines }, setting) => [
  ...withSpace(heading(section, 'H2', title, setting)),
  ...(lead === undefined
    ? []
    : withSpace(withNext(paragraphs(section, { text: lead }, styles.soft, setting)))),
  ...writeLines(section, lines, setting),
];

/** What stands under it keeps a little distance. */
const withSpace = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, i) =>
    i + 1 === strips.length ? { ...strip, height: strip.height + spaces.afterHeading } : strip,
  );

const mustAsk: BlockWriter = (section, { heading: title, lines }, setting) => [
  ...heading(section, 'H2', title, setting),
  ...checkList(section, lines, setting),
];

const hopes: BlockWriter = (section, { heading: title, lines }, setting) => [
  ...withSpace(heading(section, 'H2', title, setting)),
  ...runningList(section, lines, styles.body, setting),
];

/** Needs no heading: its labels say it. */
const seen: BlockWriter = (section, { lines }, setting) => writeLines(section, lines, setting);

/** What the sheet is stands together, not with a line alone on the last page. */
const about: BlockWriter = (section, block, setting) => {
  const strips = plain(section, block, setting);
  return [...withNext(strips.slice(0, -1)), ...strips.slice(-1)];
};

const special: Readonly<Partial<Record<BlockId, BlockWriter>>> = {
  head,
  interpreter,
  symptoms: boxed,
  'must-ask': mustAsk,
  hopes,
  seen,
  about,
  'qr-code': qrCode,
};

const writerOf = ({ id }: Block): BlockWriter => special[id] ?? plain;

/** Each block as a section of the document, one below the other. */
export const writeBlocks = (parent: StructureElement, blocks: readonly Block[], setting: Setting): Strip[] =>
  pairsOf(blocks).flatMap((pair) => below(spaces.beforeSection, writeRow(parent, pair, setting)));

/** Short passages that may share the width of the page. */
const narrow: readonly BlockId[] = ['hardest', 'hopes', 'deciding', 'stage'];

function pairsOf(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const isHalf = last?.length === 1 && last.every(({ id }) => narrow.includes(id));
    if (isHalf && narrow.includes(block.id)) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** Beside each other only up to this height, in points. */
const besideUpTo = 130;

function writeRow(parent: StructureElement, blocks: readonly Block[], setting: Setting): Strip[] {
  const halves = columnsOf(setting.column, [1, 1], spaces.columnGap).map((half) => within(setting, half));
  const stacksOf = (under: StructureElement, settings: readonly Setting[]) =>
    blocks.map((block, i) => writerOf(block)(under.add('Sect'), block, settings[i] ?? setting));
  const fit =
    blocks.length > 1 &&
    stacksOf(new StructureElement('Document'), halves).every((stack) => heightOf(stack) <= besideUpTo);
  if (fit) return sideBySide(stacksOf(parent, halves));
  return stacksOf(parent, []).flatMap((stack, i) => below(i === 0 ? 0 : spaces.beforeSection, stack));
}
