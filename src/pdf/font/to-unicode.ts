/** The map by which readers turn the codes of an embedded font back into text (ISO 32000-1, 9.10.3). */
import { code, utf16 } from '#pdf/file/syntax.ts';

/** More entries than this in one block are not allowed. */
const perBlock = 100;

/** `texts`: what each code stands for, from code 1. */
export function toUnicodeMap(texts: readonly string[]): string {
  const rows = texts.map((text, index) => `<${code(index + 1)}><${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += perBlock) {
    const block = rows.slice(at, at + perBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
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
