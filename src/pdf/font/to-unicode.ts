/** The map by which readers turn the codes of an embedded font back into text (ISO 32000-1, 9.10.3). */
import { hexOf, unitsOf } from '#pdf/file/syntax.ts';

/** More entries than this in one block are not allowed. */
const perBlock = 100;

interface Range {
  readonly first: number;
  last: number;
  /** What the first code stands for. */
  readonly text: string;
}

/** `texts`: codes and what each stands for, the lowest code first. */
export function toUnicodeMap(texts: readonly (readonly [code: number, text: string])[]): string {
  const rows = rangesOf(texts).map(
    ({ first, last, text }) => `<${hexOf([first])}><${hexOf([last])}><${hexOf(unitsOf(text))}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += perBlock) {
    const block = rows.slice(at, at + perBlock);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict/CMap defineresource pop end end`;
}

/** Neighbouring codes that stand for neighbouring characters, as far as only the last byte of either changes. */
function rangesOf(texts: readonly (readonly [number, string])[]): Range[] {
  const ranges: Range[] = [];
  for (const [code, text] of texts) {
    const range = ranges.at(-1);
    if (range && goesOn(range, code, text)) range.last = code;
    else ranges.push({ first: code, last: code, text });
  }
  return ranges;
}

function goesOn({ first, last, text: begin }: Range, code: number, text: string): boolean {
  const [from, to] = [begin.charCodeAt(0), text.charCodeAt(0)];
  const isNext = code === last + 1 && to - from === code - first;
  return (
    isNext && begin.length === 1 && text.length === 1 && code >> 8 === first >> 8 && to >> 8 === from >> 8
  );
}
