/** Composition root of the page on which a clinic makes its invitation. It stores nothing and sends nothing. */
import { mount } from 'svelte';
import { questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { qrSymbol } from '#domain/square-code/qr-symbol.ts';
import { pages } from '#site/pages.ts';
import { readSettingsFile } from '#storage/settings-file.ts';
import Invitation from '#ui/clinician/invitation/Invitation.svelte';
import { framesOf, languageOfReader } from './page-frames.ts';

const frames = framesOf(
  import.meta.glob<{ default: Words }>('/content/*/{frame,review,invitation}.json', { eager: true }),
);

async function open(target: HTMLElement): Promise<void> {
  const top = new URL('..', location.href).href;
  const { settings } = await readSettingsFile(new URL('settings.json', top));
  const fileIn = (language: string) =>
    pages.find((page) => page.kind === 'person' && page.language === language)?.file ?? '';
  const addressIn = (language: string) =>
    new URL(fileIn(language).replace(/index\.html$/, ''), settings.address ?? top).href;
  target.replaceChildren();
  mount(Invitation, {
    target,
    props: {
      language: languageOfReader(),
      languages: questionnaire.languages,
      itemSet: questionnaire.neutralItemSet,
      frames,
      clinic: settings.clinic ?? '',
      phone: settings.phone ?? '',
      addressIn,
      codeOf: qrSymbol,
    },
  });
}

const target = document.getElementById('app');
if (target) void open(target);
