/** What a person does on the first page while its program is on its way: it counts all the same, since the browser itself remembers it. */
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';

interface Found {
  /** Answers are saved here: who pressed Start did not know of them. */
  readonly hasSaved: boolean;
  /** The clinic has said whose device it is. */
  readonly deviceIsGiven: boolean;
}

/** Start is a link: as soon as it was pressed, its name stands in the address. Takes it out of there. */
function takeStart(): boolean {
  if (location.hash !== '#start') return false;
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}

/** What was done on the page as the build made it, in the order in which it is told. */
export function earlyInteractionsOn(
  page: HTMLElement,
  { hasSaved, deviceIsGiven }: Found,
): QuestionnaireEvent[] {
  const isStarted = takeStart() && !hasSaved;
  const file = fileOn(page);
  const device = deviceIsGiven ? [] : deviceOn(page);
  if (file) return [...device, { type: 'file.chosen', file }];
  return isStarted ? [...device, { type: 'sitting.started' }] : device;
}

/** Tells of a press just before the program came: a browser changes the address only after it. Gives how to stop. */
export function whenStarted(tell: () => void): () => void {
  const look = () => {
    if (takeStart()) tell();
  };
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}

const pressed = 'a:active, button:active, label:active';

/** Resolves when nothing on the page is being pressed: what is taken away or moved under a finger never hears of the press. Nobody presses for more than 2 seconds. */
export async function released(page: HTMLElement): Promise<void> {
  for (let looks = 0; looks < 100 && page.querySelector(pressed); looks++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const named = ['href', 'name', 'type', 'value'] as const;

/** What stands at the same place when the page was made anew, so that focus is not lost. */
export function sameOn(page: HTMLElement, before: Element | null): HTMLElement | undefined {
  if (!before) return undefined;
  const isSame = (other: Element) =>
    other.textContent.trim() === before.textContent.trim() &&
    named.every((name) => other.getAttribute(name) === before.getAttribute(name));
  return [...page.querySelectorAll<HTMLElement>(before.localName)].find(isSame);
}

const fileField = (page: HTMLElement) => page.querySelector<HTMLInputElement>('[data-early=file] input');

/** A dialog for files that is open while the page is made anew gives its file to the field that is taken away. */
export function whenFileChosen(page: HTMLElement, tell: (event: QuestionnaireEvent) => void): void {
  const input = fileField(page);
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) tell({ type: 'file.chosen', file });
  });
}

/** Takes it out of its field, so that the same file can be chosen again. */
function fileOn(page: HTMLElement): File | undefined {
  const input = fileField(page);
  const file = input?.files?.[0];
  if (input) input.value = '';
  return file;
}

function deviceOn(page: HTMLElement): QuestionnaireEvent[] {
  const device = page.querySelector<HTMLInputElement>('[data-early=device] input:checked')?.value;
  return device === 'own' || device === 'shared' ? [{ type: 'device.chosen', device }] : [];
}
