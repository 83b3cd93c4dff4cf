/** The states of a machine, or of one of its regions, as a diagram in Mermaid and as text below it. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** As a name in Mermaid, which knows no dots and no dashes. */
const nameOf = ({ id }: AnyStateNode): string => id.replaceAll(/[^\w]/g, '_');

const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states);

/** A state and those within it, from the outside in. */
export const nodesIn = <N extends AnyStateNode>(node: N): N[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesIn(child as N)),
];

/** Every transition that a state takes, in the order in which it is tried. */
const transitionsOf = (node: AnyStateNode): AnyTransitionDefinition[] => [
  ...(node.always ?? []),
  ...[...node.transitions.values()].flat(),
];

const guardName = ({ guard }: AnyTransitionDefinition): string => {
  if (guard === undefined) return '';
  const name = typeof guard === 'string' ? guard : 'type' in guard ? guard.type : '';
  return ` [${name || 'if it fits'}]`;
};

/** What brings it about: an event, or how a service ended. */
function causeOf(transition: AnyTransitionDefinition): string {
  const event = String(transition.eventType);
  const [, how, id] = /^xstate\.(done|error)\.actor\.(.+)$/.exec(event) ?? [];
  const service = transition.source.invoke.find((invoked) => invoked.id === id);
  if (!how) return `${event}${guardName(transition)}`.trim();
  const name = typeof service?.src === 'string' ? service.src : id;
  return `${String(name)} ${how === 'done' ? 'is done' : 'failed'}${guardName(transition)}`;
}

const isWithin = (outer: AnyStateNode, inner: AnyStateNode): boolean =>
  inner.id === outer.id || inner.id.startsWith(`${outer.id}.`);

/** Arrows between states of this region; those that lead from a state into itself stand in the text. */
function arrowsOf(region: AnyStateNode): string[] {
  return nodesIn(region).flatMap((node) =>
    transitionsOf(node).flatMap((transition) =>
      (transition.target ?? [])
        .filter((target) => isWithin(region, target) && !isWithin(node, target))
        .map((target) => [nameOf(node), '-->', `${nameOf(target)}${labelOf(transition)}`].join(' ')),
    ),
  );
}
const labelOf = (transition: AnyTransitionDefinition): string => {
  const cause = causeOf(transition);
  return cause === '' ? '' : ` : ${cause}`;
};

/** The boxes, one in the other; each compound state with where it begins. */
function boxesOf(node: AnyStateNode, indent: string): string[] {
  const [name, inner] = [nameOf(node), `${indent}  `];
  const own = [`${indent}state "${node.key}" as ${name}`];
  if (node.type === 'final') return [...own, `${indent}${name} --> [*]`];
  if (childrenOf(node).length === 0) return own;
  return [...own, `${indent}state ${name} {`, ...insideOf(node, inner), `${indent}}`];
}
const insideOf = (node: AnyStateNode, indent: string): string[] => [
  ...node.initial.target.map((first) => `${indent}[*] --> ${nameOf(first)}`),
  ...childrenOf(node).flatMap((child) => boxesOf(child, indent)),
];

const mermaid = (lines: readonly string[]): string =>
  ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');

/** The diagram of a region. */
export const diagramOf = (region: AnyStateNode): string =>
  mermaid([...insideOf(region, ''), ...arrowsOf(region)]);

const code = (text: string): string => `\`${text}\``;

const isIgnored = ({ target, actions, guard }: AnyTransitionDefinition): boolean =>
  target === undefined && actions.length === 0 && guard === undefined;

/** What a state takes without leaving it, or while it begins anew within itself; and what it does not take. */
function staysOf(node: AnyStateNode): string {
  const stays = transitionsOf(node).filter(({ target: [target] = [] }) => !target || isWithin(node, target));
  const [ignored, taken] = [stays.filter(isIgnored), stays.filter((transition) => !isIgnored(transition))];
  const named = taken.map((transition) => {
    const [target] = transition.target ?? [];
    return `${code(causeOf(transition))}${target && target !== node ? ` to ${code(target.key)}` : ''}`;
  });
  return [
    sentence('Takes', named),
    sentence(
      'Ignores',
      ignored.map((transition) => code(causeOf(transition))),
    ),
  ]
    .filter(Boolean)
    .join(' ');
}
const sentence = (verb: string, objects: readonly string[]): string =>
  objects.length === 0 ? '' : `${verb} ${[...new Set(objects)].join(', ')}.`;

const invokesOf = ({ invoke }: AnyStateNode): string => {
  const names = invoke.map(({ src }) => code(typeof src === 'string' ? src : 'a service'));
  return sentence('Runs', names);
};

function screenOf({ meta }: AnyStateNode): string {
  const { screen } = (meta ?? {}) as { screen?: string };
  if (screen === undefined) return '';
  return screen === 'place' ? 'Shows the page of the place.' : `Shows ${code(screen)}.`;
}

/** What a region is, and what it takes in whatever state it is. */
export const leadOf = (region: AnyStateNode): string =>
  [region.description, staysOf(region)].filter(Boolean).join(' ');

/** A line for each state: what it is, what it shows, what runs in it, what it takes and stays. */
export const textOf = (region: AnyStateNode): string =>
  nodesIn(region)
    .filter((node) => node !== region)
    .map((node) => {
      const depth = node.path.length - region.path.length - 1;
      const said = [node.description, screenOf(node), invokesOf(node), staysOf(node)].filter(Boolean);
      return `${'  '.repeat(depth)}- **${node.key}**: ${said.join(' ')}`;
    })
    .join('\n');
