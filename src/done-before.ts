/** What a person does on the first page while its program is on its way: it counts all the same. */
import type { QuestionnaireEvent } from '#machines/questionnaire-events.ts';

interface Found {
  /** Answers are saved here: who pressed Start did not know of them. */
  readonly hasSaved: boolean;
  /** The clinic has said whose device it is. */
  readonly deviceIsGiven: boolean;
}

/** Notes presses on the page as the build made it. Gives how to stop, which gives what was done, in the order in which it is told. */
export function noteDeeds(page: HTMLElement): (found: Found) => QuestionnaireEvent[] {
  let isStarted = false;
  const note = ({ target }: Event) => {
    isStarted ||= target instanceof Element && target.closest('.go button') !== null;
  };
  page.addEventListener('click', note);
  return ({ hasSaved, deviceIsGiven }) => {
    page.removeEventListener('click', note);
    const file = fileOn(page);
    const device = deviceIsGiven ? [] : deviceOn(page);
    if (file) return [...device, { type: 'file.chosen', file }];
    return isStarted && !hasSaved ? [...device, { type: 'sitting.started' }] : device;
  };
}

/** Takes it out of its field, so that the same file can be chosen again. */
function fileOn(page: HTMLElement): File | undefined {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  const file = input?.files?.[0];
  if (input) input.value = '';
  return file;
}

function deviceOn(page: HTMLElement): QuestionnaireEvent[] {
  const device = page.querySelector<HTMLInputElement>('input[name=device]:checked')?.value;
  return device === 'own' || device === 'shared' ? [{ type: 'device.chosen', device }] : [];
}
