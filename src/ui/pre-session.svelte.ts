/** The first page before there is a session: it knows whose device it is, and hands everything else on to the session once that is fetched. */
import { paperAddress } from '#domain/pack/paper-address.ts';
import type { StartProblem } from '#domain/problems/problem.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { translatorOf } from '#domain/texts/translator.ts';
import { keyInstead } from './key-instead.ts';
import type { Words } from '#content/schema-words.ts';
import type { Device, QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import type { PageContext } from './page-context.ts';

/** What the clinic's settings say of the first page. */
export type ClinicGiven = Pick<PageContext, 'languages' | 'address' | 'deviceIsGiven'>;

/** What the composition root finds before it shows the first page. */
export type PreSessionGiven = Pick<PageContext, 'language' | 'version'> & {
  readonly clinic: ClinicGiven;
  /** What this device holds, newest first. */
  readonly saved: readonly AnswersRecord[];
  /** Words of the frame. */
  readonly words: Words;
  /** Fetches what the session needs, ahead of need. Never rejects. */
  readonly prefetch: () => void;
  /** Puts the session in the place of the first page and tells it what happened there up to then. Rejects when it cannot be fetched. */
  readonly enter: (happened: () => readonly QuestionnaireEvent[]) => Promise<void>;
};

export class PreSession implements PageContext {
  readonly language;
  readonly version;
  saved = $state.raw<readonly AnswersRecord[]>([]);
  readonly savedAt = null;
  readonly saveProblem = null;
  readonly isSaving = false;
  readonly isOnlyHere = false;
  readonly isOnJourney = false;
  readonly canSayTooMuch = false;
  readonly paper;
  device = $state<Device | null>(null);
  problem = $state<StartProblem | null>(null);
  isEntering = $state(false);
  #clinic = $state.raw() as ClinicGiven;
  #pressed: readonly QuestionnaireEvent[] = [];
  /** What waits until it is known whose device this is. */
  #tooEarly: QuestionnaireEvent | null = null;
  readonly #given: PreSessionGiven;

  constructor(given: PreSessionGiven) {
    this.#given = given;
    this.language = given.language;
    this.version = given.version;
    this.#clinic = given.clinic;
    this.paper = paperAddress(given.language);
    this.saved = given.saved;
    // Nobody has said yet who they are: everyone is spoken to as an adult.
    const { ui, aid } = translatorOf(
      given.words,
      { language: given.language, voice: 'adult', itemSet: '' },
      keyInstead,
    );
    this.ui = ui;
    this.aid = aid;
  }

  readonly ui;
  readonly aid;

  /** Answers that the device was slow to hand out. */
  find(saved: readonly AnswersRecord[]): void {
    if (saved.length > this.saved.length) this.saved = saved;
  }

  get languages() {
    return this.#clinic.languages;
  }
  get address() {
    return this.#clinic.address;
  }
  get deviceIsGiven() {
    return this.#clinic.deviceIsGiven;
  }

  /** Settings that were slow to come: they count until the session begins, and what the page could not do without them is done. */
  learn(clinic: ClinicGiven): void {
    if (this.isEntering) return;
    this.#clinic = clinic;
    if (clinic.deviceIsGiven) this.device = null; // the clinic's word counts, not what was chosen before it came
    const event = this.#tooEarly;
    if (event === null || this.problem !== 'device-not-chosen' || this.#isTooEarly(event)) return;
    this.problem = null;
    this.send(event);
  }

  readonly settle = () => undefined;

  readonly send = (event: QuestionnaireEvent): void => {
    if (event.type === 'device.chosen') {
      this.device = event.device;
      if (this.problem === 'device-not-chosen') this.problem = null;
      this.#given.prefetch();
    } else if (this.#isTooEarly(event)) {
      this.problem = 'device-not-chosen';
      this.#tooEarly = event;
    } else {
      this.#note(event);
      void this.enter();
    }
  };

  /** What is written or opened needs to know first if it may be kept here. */
  #isTooEarly({ type }: QuestionnaireEvent): boolean {
    return (
      this.device === null && !this.deviceIsGiven && (type === 'sitting.started' || type === 'file.chosen')
    );
  }

  /** While the session is on its way, each press counts; once it did not come, the next press says what is wanted, or that it is to be tried again. */
  #note(event: QuestionnaireEvent): void {
    if (event.type === 'words.retried') return;
    this.#pressed = this.isEntering ? [...this.#pressed, event] : [event];
  }

  /** The device as it was chosen last comes first. */
  readonly #happened = (): readonly QuestionnaireEvent[] =>
    this.device === null ? this.#pressed : [{ type: 'device.chosen', device: this.device }, ...this.#pressed];

  /** Lets the session take over, with what happened here. A failure is shown, and can be tried again. */
  async enter(): Promise<void> {
    if (this.isEntering) return;
    this.isEntering = true;
    this.problem = null;
    try {
      await this.#given.enter(this.#happened);
    } catch {
      this.problem = 'not-loaded';
    } finally {
      this.isEntering = false;
    }
  }
}
