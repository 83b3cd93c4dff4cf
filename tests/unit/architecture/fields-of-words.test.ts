/** No page keeps typed words to itself: a person types in one component alone, which sends every word on, and no control is bound to a component's own state. */
import { describe, expect, it } from 'vitest';
import { controlsIn, everyControl, type Control } from './controls.ts';

/** Nothing is typed into these. */
const untyped = ['radio', 'checkbox', 'file', 'date'];
const takesWords = ({ types }: Control): boolean => types.some((type) => !untyped.includes(type));

/** Where a person types; what it sends, the session keeps. */
const field = 'src/ui/parts/TextField.svelte';
/** Made and printed at once: what a clinic types there is kept nowhere, and the page says so. */
const invitation = 'src/ui/clinician/invitation/Invitation.svelte';

const controls = everyControl();
const isPersons = ({ file }: Control) => !file.startsWith('src/ui/clinician/');

describe('words typed on the pages', () => {
  it('of the person go into one component alone', () => {
    const files = controls
      .filter((control) => isPersons(control) && takesWords(control))
      .map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([field]));
  });

  it('are bound to no state of a page', () => {
    const bound = controls.filter((one) => one.bound.length > 0).map(({ file }) => file);
    expect(new Set(bound)).toEqual(new Set([field, invitation]));
  });
});

describe('the look at the controls', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<input />', true],
    ['<input type="text" />', true],
    ['<input type={kind} />', true],
    ["<input type={many ? 'search' : 'radio'} />", true],
    ["<input type={many ? 'checkbox' : 'radio'} />", false],
    ['<input type="date" />', false],
  ])('sees whether words can be typed: %s', (code, expected) => {
    expect(controlsIn(code).map(takesWords)).toEqual([expected]);
  });

  it('sees what is bound, in every branch', () => {
    const code = '{#if a}{#each b as c (c)}<p><input bind:value={c} /></p>{/each}{/if}';
    expect(controlsIn(code).map(({ bound }) => bound)).toEqual([['value']]);
  });
});
