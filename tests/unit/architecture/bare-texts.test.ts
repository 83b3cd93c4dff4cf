/** No block of markup begins or ends with a bare text: once a browser has translated the page, that text is gone from it, and the block could not be taken away whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

type Part = AST.Fragment['nodes'][number];

const isSpace = (part: Part) => part.type === 'Text' && part.data.trim() === '';
const leavesNothing = ({ type }: Part) => ['Comment', 'ConstTag', 'SnippetBlock'].includes(type);
const isBare = (part: Part | undefined) => part?.type === 'Text' || part?.type === 'ExpressionTag';

const isFragment = (thing: object): thing is AST.Fragment => 'type' in thing && thing.type === 'Fragment';
/** Elements and what is handed to components go as a whole with what stands around them. */
const holdsWhole = new Set([
  'RegularElement',
  'SvelteElement',
  'Component',
  'SvelteComponent',
  'TitleElement',
]);

/** Every stretch of markup that comes and goes by itself. */
function blocksIn(thing: unknown, isWhole = false): AST.Fragment[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => blocksIn(one));
  if (typeof thing !== 'object' || thing === null) return [];
  const type = 'type' in thing ? String(thing.type) : '';
  const below = Object.values(thing).flatMap((one) => blocksIn(one, holdsWhole.has(type)));
  return isFragment(thing) && !isWhole ? [thing, ...below] : below;
}

/** The bare texts at the edges of blocks, as they stand in the code. */
function bareIn(code: string): string[] {
  return blocksIn(parse(code, { modern: true }).fragment).flatMap(({ nodes }) => {
    const parts = nodes.filter((part) => !isSpace(part) && !leavesNothing(part));
    return [...new Set([parts[0], parts.at(-1)])].flatMap((part) =>
      part && isBare(part) ? code.slice(part.start, part.end).trim() : [],
    );
  });
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => `src/${file}`);

describe('a block that comes and goes', () => {
  it('stands in elements on every page', () => {
    expect(components.length).toBeGreaterThan(100);
    const found = components.flatMap((file) =>
      bareIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>{#if a}bare{/if}</p>', ['bare']],
    ['<p>{#if a}<b>x</b>{:else}{text}{/if}</p>', ['{text}']],
    ['{#each all as one}<b>x</b>{one}, {/each}', [',']],
    ['{#key a}{text}{/key}', ['{text}']],
    ['{#snippet s()}{text}{/snippet}', ['{text}']],
    ['{text}', ['{text}']],
    ['<p>{text}</p><Heading>{text}</Heading>{#if a}<span>{text}</span>{/if}', []],
  ])('is seen in the markup: %s', (code, expected) => {
    expect(bareIn(code)).toEqual(expected);
  });
});
