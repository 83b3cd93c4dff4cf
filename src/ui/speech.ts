/** The voices of the platform, and of them only those that live on the device: one from the network would send away what a page says. Nothing else in the app speaks. */

interface SpeechEvents {
  /** Before each text, by its place; false: there is no use in going on. */
  readonly onbegin: (index: number) => boolean;
  /** Once all is said, or no more can be. */
  readonly onend: () => void;
}

const platform = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** Android writes fr_CA. */
const partsOf = (tag: string): string[] => tag.toLowerCase().split(/[-_]/u);

/** A voice of the device in this language, one from Canada first; undefined when there is none. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = (platform()?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && partsOf(lang)[0] === language,
  );
  return voices.find(({ lang }) => partsOf(lang).includes('ca')) ?? voices[0];
}

/** Tells when voices come or go; gives back how to hear no more of it. */
export function onVoices(listener: () => void): () => void {
  const speech = platform();
  speech?.addEventListener('voiceschanged', listener);
  return () => speech?.removeEventListener('voiceschanged', listener);
}

/** Says the texts one after the other; gives back how to be silent. */
export function speak(
  texts: readonly string[],
  voice: SpeechSynthesisVoice,
  { onbegin, onend }: SpeechEvents,
): () => void {
  let isSilent = false;
  /** Held here, since some engines forget what nobody holds, and then never tell that it was said. */
  let saying: SpeechSynthesisUtterance | undefined;
  const end = () => {
    if (isSilent) return;
    isSilent = true;
    onend();
  };
  const say = (index: number) => {
    const text = texts[index];
    if (isSilent) return;
    if (text === undefined || !onbegin(index)) {
      end();
      return;
    }
    saying = new SpeechSynthesisUtterance(text);
    saying.voice = voice;
    saying.lang = voice.lang;
    saying.onend = () => say(index + 1);
    saying.onerror = end;
    platform()?.speak(saying);
  };
  platform()?.cancel();
  say(0);
  return () => {
    isSilent = true;
    saying = undefined;
    platform()?.cancel();
  };
}
