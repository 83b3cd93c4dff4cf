/** An aid whose words are missing, misplaced or unknown stops the build, with file, key and cure; none would show on a page. */
import { cpSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAid } from '#aid-check/check-aid.ts';
import { BrokenAid } from '#tests/packs/broken-aid.ts';

let aid: BrokenAid;
beforeEach(() => {
  aid = new BrokenAid();
});
afterEach(() => aid.remove());

const says = () => {
  try {
    checkAid(aid.folder, aid.root);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};

describe('an aid', () => {
  it('that is whole is built', () => expect(says()).toBe(''));

  it('whose first step has its words in another file is named', () => {
    const { steps, ...rest } = aid.read('en/start.json');
    aid.write('en/start.json', rest);
    aid.change('en/closing.json', (file) => Object.assign(file['steps'] ?? {}, steps));
    expect(says()).toContain(
      'en/closing.json: steps > start: is not loaded when it is needed. Move it to start.json.',
    );
  });

  it('with a file that no page loads is named', () => {
    aid.write('en/begin.json', { facts: {} });
    expect(says()).toContain('en/begin.json: no page loads a file of this name. Move its words to one of ');
  });

  it('without a text that every aid has is named', () => {
    aid.change('fr/frame.json', (file) => Reflect.deleteProperty(file['aid'] ?? {}, 'welcome.title'));
    expect(says()).toContain('/fr: aid > welcome.title: has no words.');
  });

  it('with a text that the program does not know is named', () => {
    aid.change('en/frame.json', (file) => Object.assign(file['aid'] ?? {}, { 'welcome.weather': 'Sun' }));
    expect(says()).toContain('en/frame.json: aid > welcome.weather: ');
  });

  it('that changes words of the program is named', () => {
    aid.change('en/frame.json', (file) => Object.assign(file, { ui: { 'go.back': 'Away' } }));
    expect(says()).toContain('en/frame.json: ui: ');
  });

  it('in a language that the program does not speak is named, with the folder to add', () => {
    cpSync(aid.pathOf('en'), aid.pathOf('tlh'), { recursive: true });
    aid.write('aid.json', { ...aid.read('aid.json'), languages: ['en', 'tlh'] });
    expect(says()).toContain('content/program/tlh: is not there: the program has no words in this language.');
  });

  it('without the folder of a language that it names is named', () => {
    rmSync(aid.pathOf('fr'), { recursive: true });
    expect(says()).toMatch(/\/fr: is not there, but aid\.json names the language\./u);
  });

  it('in one language alone is built', () => {
    rmSync(aid.pathOf('fr'), { recursive: true });
    aid.write('aid.json', { ...aid.read('aid.json'), languages: ['en'] });
    expect(says()).toBe('');
  });
});
