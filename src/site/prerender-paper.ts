/** Renders every form on paper for the build: one for each language, voice and set of items, and a page to choose from. */
import { render } from 'svelte/server';
import { loadParts, paperParts, questionnaire } from '#content/pack.ts';
import { packOf } from '#domain/pack/pack.ts';
import { paperAddress } from '#domain/pack/paper-address.ts';
import { paperSets } from '#domain/pack/paper-form.ts';
import { throwMissing, voices } from '#domain/texts/text.ts';
import { mergeWords, wordingOf } from '#domain/texts/wording.ts';
import { folderOf, pagesIn } from './pages.ts';
import type { PaperDocument } from './paper-forms.ts';
import { nameOfSet } from '#ui/paper/names.ts';
import PaperChoice from '#ui/paper/PaperChoice.svelte';
import PaperForm from '#ui/paper/PaperForm.svelte';

const pack = packOf(questionnaire);
const { languages, neutralItemSet } = questionnaire;

async function documentsIn(language: string): Promise<PaperDocument[]> {
  const words = mergeWords(await loadParts(language, paperParts));
  const wordingFor = (voice: (typeof voices)[number], itemSet: string) =>
    wordingOf(words, { language, voice, itemSet }, throwMissing);
  const home = folderOf(pagesIn(languages), language);
  const plain = wordingFor('adult', neutralItemSet);
  const choice = render(PaperChoice, {
    props: { pack, wording: plain, languages, top: '../../', home },
  });
  const forms = voices.flatMap((voice) =>
    paperSets(pack).map((set) => {
      const { itemSet } = set;
      const wording = wordingFor(voice, itemSet);
      const forWhom = wording.aid('paper.for-whom', {
        who: wording.ui(`paper.for.${voice}`),
        part: nameOfSet(set, wording),
      });
      const { body } = render(PaperForm, { props: { pack, wording, forWhom } });
      const title = `${wording.ui('paper.title')} – Waymark`;
      return { file: paperAddress(language, { voice, itemSet }), language, title, body };
    }),
  );
  const title = `${plain.ui('paper.title')} – Waymark`;
  return [{ file: `${paperAddress(language)}index.html`, language, title, body: choice.body }, ...forms];
}

export const renderPaper = async (): Promise<PaperDocument[]> =>
  (await Promise.all(languages.map(documentsIn))).flat();
