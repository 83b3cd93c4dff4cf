/** Renders the first screen of a language for the build: the sitting as it is before anything happened. */
import { render as renderToText } from 'svelte/server';
import { createActor } from 'xstate';
import { firstParts, loadParts, questionnaire } from '#content/pack.ts';
import { newRecord } from '#domain/new-record.ts';
import { packOf } from '#domain/pack.ts';
import { methodVersion } from '#domain/priorities.ts';
import { settingsByDefault } from '#domain/settings.ts';
import { mergeWords } from '#domain/wording.ts';
import { questionnaireMachine } from '#machines/questionnaire.ts';
import { pages } from '#site/pages.ts';
import Patient from '#ui/patient/Patient.svelte';

const never = { day: '2000-01-01', at: '2000-01-01T00:00:00Z', time: '00:00' };

/** From the page of a language to the root of the site. */
function rootFrom(language: string): string {
  const page = pages.find((candidate) => candidate.kind === 'person' && candidate.language === language);
  return (page?.file ?? '').split('/').length > 1 ? '..' : '.';
}

/** Head and body of the first screen; the head holds the title. */
export async function render(language: string): Promise<{ head: string; body: string }> {
  const pack = packOf(questionnaire);
  const words = mergeWords(await loadParts(language, firstParts));
  const record = newRecord({ id: '', seed: 0, language, method: methodVersion }, pack, never);
  const input = {
    pack,
    record,
    saved: [],
    words,
    settings: settingsByDefault,
    address: rootFrom(language),
    now: () => never,
  };
  const sitting = createActor(questionnaireMachine, { input });
  const { head, body } = renderToText(Patient, { props: { sitting } });
  return { head, body };
}
