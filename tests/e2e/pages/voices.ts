/** The voices of a device, in place of the platform's own: what they are asked to say is kept, and each text lasts until the test says that it was said. */
import type { Page } from '@playwright/test';
import type { Journey } from './journey.ts';

export interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const voices = {
  english: { name: 'Kate', lang: 'en-US', localService: true },
  canadian: { name: 'Anne', lang: 'fr-CA', localService: true },
  french: { name: 'Luc', lang: 'fr_FR', localService: true },
  ofNetwork: [
    { name: 'Cloud', lang: 'en-CA', localService: false },
    { name: 'Nuage', lang: 'fr-CA', localService: false },
  ],
} as const;

interface Saying {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
}
/** What the page of a test keeps. */
interface Heard {
  said: Saying[];
  silenced: number;
  current: { onend?: () => void } | null;
  speech: EventTarget & { voices: readonly Voice[] };
}

/** Before the page opens: this is what the device has. */
export async function giveVoices(page: Page, given: readonly Voice[]): Promise<void> {
  await page.addInitScript((all) => {
    const heard: Heard = { said: [], silenced: 0, current: null, speech: null as never };
    class Speech extends EventTarget {
      voices = all;
      getVoices = () => this.voices;
      speak(utterance: { text: string; voice: Voice; lang: string; onend?: () => void }) {
        heard.said.push({ text: utterance.text, voice: utterance.voice.name, lang: utterance.lang });
        heard.current = utterance;
      }
      cancel() {
        heard.silenced += 1;
        heard.current = null;
      }
    }
    heard.speech = new Speech();
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: heard.speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
  }, given);
}

const heardOn = <T>(page: Page, see: (heard: Heard) => T): Promise<T> =>
  page.evaluate(`(${see.toString()})(window.heard)`);

export const saidOn = (page: Page): Promise<Saying[]> => heardOn(page, (heard) => heard.said);
export const isSpeaking = (page: Page): Promise<boolean> => heardOn(page, (heard) => heard.current !== null);

/** The text that is being said comes to its end. */
export const finish = (page: Page): Promise<void> => heardOn(page, (heard) => heard.current?.onend?.());

/** A voice that the device finds only now. */
export const findVoice = (page: Page, voice: Voice): Promise<void> =>
  page.evaluate((found) => {
    const { speech } = (window as unknown as { heard: Heard }).heard;
    speech.voices = [...speech.voices, found];
    speech.dispatchEvent(new Event('voiceschanged'));
  }, voice);

/** The line that is marked as being read. */
export const markedLine = ({ page }: Journey) => page.locator('[data-reading]');
