/** Renders every form on paper for the build: one for each language, voice and set of items, and a page to choose from. */
import { render } from 'svelte/server';
import { loadParts, paperParts, questionnaire } from '#content/pack.ts';
import { packOf } from '#domain/pack/pack.ts';
import { paperAddress } from '#domain/pack/paper-address.ts';
import { paperSets } from '#domain/pack/paper-form.ts';
import { throwMissing, voices } from '#domain/texts/text.ts';
import { mergeWords, translatorOf } from '#domain/texts/translator.ts';
import { folderOf, pagesIn } from './pages.ts';
import type { PaperDocument } from './paper-forms.ts';
import { nameOfSet } from '#ui/paper/names.ts';
import PaperChoice from '#ui/paper/PaperChoice.svelte';
import PaperForm from '#ui/paper/PaperForm.svelte';

const pack = packOf(questionnaire);
const { languages, neutralItemSet } = questionnaire;

async function documentsIn(language: string): Promise<PaperDocument[]> {
  const words = mergeWords(await loadParts(language, paperParts));
  const translatorFor = (voice: (typeof voices)[number], itemSet: string) =>
    translatorOf(words, { language, voice, itemSet }, throwMissing);
  const home = folderOf(pagesIn(languages), language);
  const plain = translatorFor('adult', neutralItemSet);
  const choice = render(PaperChoice, {
    props: { pack, translator: plain, languages, top: '../../', home },
  });
  const forms = voices.flatMap((voice) =>
    paperSets(pack).map((set) => {
      const { itemSet } = set;
      const translator = translatorFor(voice, itemSet);
      const forWhom = translator.aid('paper.for-whom', {
        who: translator.ui(`paper.for.${voice}`),
        part: nameOfSet(set, translator),
      });
      const { body } = render(PaperForm, { props: { pack, translator, forWhom } });
      const title = `${translator.ui('paper.title')} – Waymark`;
      return { file: paperAddress(language, { voice, itemSet }), language, title, body };
    }),
  );
  const title = `${plain.ui('paper.title')} – Waymark`;
  return [{ file: `${paperAddress(language)}index.html`, language, title, body: choice.body }, ...forms];
}

export const renderPaper = async (): Promise<PaperDocument[]> =>
  (await Promise.all(languages.map(documentsIn))).flat();
