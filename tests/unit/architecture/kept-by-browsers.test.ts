/** No control lets a browser keep what was said in it: session restore writes that to the disk, on a shared device too. */
import { describe, expect, it } from 'vitest';
import { controlsIn, everyControl, type Control } from './controls.ts';

const mayBeKept = ({ autocomplete }: Control): boolean => autocomplete !== 'off';

describe('what a browser keeps of a control', () => {
  it('is nothing, on any page of the person, the clinician or the clinic', () => {
    const controls = everyControl();
    expect(controls.length).toBeGreaterThan(15);
    expect(controls.filter(mayBeKept).map(({ file, tag, types }) => [file, tag, ...types])).toEqual([]);
  });

  it.each([
    ['<textarea></textarea>', true],
    ['<input type="radio" />', true],
    ['<select></select>', true],
    ['<input autocomplete="given-name" />', true],
    ['<input {autocomplete} />', true],
    ['<input autocomplete="off" />', false],
  ])('is seen in the markup: %s', (code, expected) => {
    expect(controlsIn(code).map(mayBeKept)).toEqual([expected]);
  });
});
