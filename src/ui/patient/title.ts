/** Title of the document: step and plain name of the part; never an answer, a name or the illness. */
import type { ScreenId } from '#machines/screen.ts';
import type { Sitting } from '#ui/sitting.svelte.ts';

const ownTitles: Partial<Record<ScreenId, string>> = {
  welcome: 'welcome.title',
  comparison: 'surgeries.title',
  meaning: 'meaning.title',
  privacy: 'privacy.title',
  about: 'about.title',
  'too-much': 'too-much.title',
  pausing: 'pausing.title',
  erasing: 'erasing.title',
  erased: 'erased.title',
  closing: 'closing.title',
  closed: 'closed.title',
  'team-asking': 'team-asking.title',
  'team-showing': 'team-showing.title',
  'looking-again': 'looking-again.title',
  elsewhere: 'elsewhere.title',
  restoring: 'restoring.title',
  confirming: 'confirming.title',
  refused: 'refused.title',
  loading: 'loading.title',
  'words-failed': 'words-failed.title',
};

export function titleOf(screen: ScreenId, { wording, place }: Pick<Sitting, 'wording' | 'place'>): string {
  const own = ownTitles[screen];
  if (own !== undefined) return wording.ui('title.page', { name: wording.ui(own) });
  const { step, stepNumber, steps, isShort } = place;
  if (isShort)
    return wording.ui('title.page', { name: wording.ui('short.page', { step: stepNumber, steps }) });
  if (!step) return wording.ui('title.page', { name: wording.page(place.page.id).title });
  return wording.ui('title.step', { step: stepNumber, steps, name: wording.step(step.id) });
}
