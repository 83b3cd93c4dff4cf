/** Title of the document: step and plain name of the part; never an answer, a name or the illness. */
import { titlesOfAid, type OwnScreen, type TitleOfAid } from '#machines/questionnaire/screen-meta.ts';
import type { Shown } from '#machines/questionnaire/screen.ts';
import type { Session } from '#ui/session.svelte.ts';

export function titleOf(
  { title }: Shown,
  { translator, place }: Pick<Session, 'translator' | 'place'>,
): string {
  if (title !== undefined)
    return translator.ui('title.page', {
      name: isOfAid(title) ? translator.aid(title) : translator.ui(title),
    });
  const { step, stepNumber, steps, isShort } = place;
  if (isShort)
    return translator.ui('title.page', { name: translator.ui('short.page', { step: stepNumber, steps }) });
  if (!step) return translator.ui('title.page', { name: translator.page(place.page.id).title });
  return translator.ui('title.step', { step: stepNumber, steps, name: translator.step(step.id) });
}

const isOfAid = (title: OwnScreen['title']): title is TitleOfAid => titlesOfAid.some((own) => own === title);
