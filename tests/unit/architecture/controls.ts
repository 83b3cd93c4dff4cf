/** The controls of every page, read from the components themselves: what kind each may be, and what it is bound to. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';

export interface Control {
  readonly file: string;
  readonly tag: 'input' | 'textarea' | 'select';
  /** Every type that it may have; '' for one that cannot be told from the code. */
  readonly types: readonly string[];
  /** What a browser is told of keeping it; undefined: nothing. */
  readonly autocomplete: string | undefined;
  /** What is bound to state of the component, such as `value`. */
  readonly bound: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly attributes?: readonly Node[];
}

const isNode = (thing: unknown): thing is Node =>
  typeof thing === 'object' && thing !== null && 'type' in thing && typeof thing.type === 'string';

/** Every node below, itself included. */
function nodesIn(thing: unknown): Node[] {
  if (Array.isArray(thing)) return thing.flatMap(nodesIn);
  if (typeof thing !== 'object' || thing === null) return [];
  const below = Object.values(thing).flatMap(nodesIn);
  return isNode(thing) ? [thing, ...below] : below;
}

/** The texts that may stand as a value: as written, or on either side of a condition. */
function textsOf(value: unknown): string[] {
  const nodes = nodesIn(value);
  const texts = nodes.flatMap((node) => {
    if (node.type === 'Text' && 'data' in node) return String(node.data);
    return node.type === 'Literal' && typeof node.value === 'string' ? node.value : [];
  });
  const isOpen =
    nodes.some(({ type }) => type === 'Identifier') &&
    !nodes.some(({ type }) => type === 'ConditionalExpression');
  return isOpen || texts.length === 0 ? [''] : texts;
}

/** The controls in the markup of one component. */
export function controlsIn(code: string, file = ''): Control[] {
  return nodesIn(parse(code, { modern: true }).fragment).flatMap((node) => {
    if (node.type !== 'RegularElement' || !isControl(node.name)) return [];
    const attributes = node.attributes ?? [];
    const named = (wanted: string) => attributes.find(({ name }) => name === wanted);
    const type = named('type');
    const autocomplete = named('autocomplete');
    return {
      file,
      tag: node.name,
      types: type ? textsOf(type.value ?? type) : node.name === 'input' ? ['text'] : [node.name],
      autocomplete: autocomplete && textsOf(autocomplete.value).join(' or '),
      bound: attributes
        .filter((one) => one.type === 'BindDirective' && one.name !== 'this')
        .map(({ name }) => String(name)),
    };
  });
}

const isControl = (name: unknown): name is Control['tag'] =>
  name === 'input' || name === 'textarea' || name === 'select';

/** Every component below a folder. */
const componentsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => `${folder}/${file}`);

/** Every control of the program, whoever its page is for. */
export const everyControl = (): Control[] =>
  componentsIn('src').flatMap((file) => controlsIn(readFileSync(file, 'utf8'), file));
