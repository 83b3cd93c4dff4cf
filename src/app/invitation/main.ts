/** Composition root of the page on which a clinic makes its invitation. It stores nothing and sends nothing. */
import { mount } from 'svelte';
import { questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { qrSymbol } from '#domain/qr-code/qr-symbol.ts';
import { folderOf, pagesIn } from '#site/pages.ts';
import { readSettingsFile } from '#storage/settings-file.ts';
import Invitation from '#ui/clinician/invitation/Invitation.svelte';
import { framesOf, languageOfReader } from '#app/page-frames.ts';

const frames = framesOf(
  import.meta.glob<{ default: Words }>(
    ['/content/program/*/{frame,review,invitation}.json', '#aid/*/invitation.json'],
    { eager: true },
  ),
  questionnaire.languages,
);

async function open(target: HTMLElement): Promise<void> {
  const top = new URL('..', location.href).href;
  const { settings } = await readSettingsFile(new URL('settings.json', top));
  const pages = pagesIn(questionnaire.languages);
  const addressIn = (language: string) => new URL(folderOf(pages, language), settings.address ?? top).href;
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
      qrSymbol,
    },
  });
}

const target = document.getElementById('app');
if (target) void open(target);
