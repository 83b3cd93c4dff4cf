/** Lets no build and no dev server begin with an aid that would show an empty page. */
import type { Plugin } from 'vite';
import { checkAid } from '#aid-check/check-aid.ts';
import type { ChosenAid } from './aid.ts';

export const checkedAid = ({ folder, root }: ChosenAid): Plugin => ({
  name: 'waymark:checked-aid',
  buildStart: () => checkAid(folder, root),
});
