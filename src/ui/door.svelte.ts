/** The first page before there is a sitting: it knows whose device it is, and hands everything else on to the sitting once that is fetched. */
import { paperAddress } from '#domain/paper-address.ts';
import type { StartProblem } from '#domain/problem.ts';
import { wordingOf } from '#domain/wording.ts';
import { keyInstead } from '#ui/key-instead.ts';
import type { Words } from '#content/schema-words.ts';
import type { Device, QuestionnaireEvent } from '#machines/questionnaire-events.ts';
import type { Surroundings } from './surroundings.ts';

/** What the composition root finds before it shows the first page. */
export type DoorGiven = Pick<
  Surroundings,
  'language' | 'languages' | 'version' | 'address' | 'saved' | 'deviceIsGiven'
> & {
  /** Words of the frame. */
  readonly words: Words;
  /** Fetches what the sitting needs, ahead of need. Never rejects. */
  readonly fetchAhead: () => void;
  /** Puts the sitting in the place of the first page and tells it what happened there. Rejects when it cannot be fetched. */
  readonly enter: (events: readonly QuestionnaireEvent[]) => Promise<void>;
};

export class Door implements Surroundings {
  readonly language;
  readonly languages;
  readonly version;
  readonly address;
  readonly saved;
  readonly deviceIsGiven;
  readonly savedAt = null;
  readonly saveProblem = null;
  readonly isOnJourney = false;
  readonly canSayTooMuch = false;
  readonly paper;
  device = $state<Device | null>(null);
  problem = $state<StartProblem | null>(null);
  isEntering = $state(false);
  readonly #given: DoorGiven;

  constructor(given: DoorGiven) {
    this.#given = given;
    this.language = given.language;
    this.languages = given.languages;
    this.version = given.version;
    this.address = given.address;
    this.paper = paperAddress(given.language);
    this.saved = given.saved;
    this.deviceIsGiven = given.deviceIsGiven;
    // Nobody has said yet who they are: everyone is spoken to as an adult.
    const { ui, aid } = wordingOf(
      given.words,
      { language: given.language, voice: 'adult', itemSet: '' },
      keyInstead,
    );
    this.ui = ui;
    this.aid = aid;
  }

  readonly ui;
  readonly aid;

  readonly settle = () => undefined;

  readonly send = (event: QuestionnaireEvent): void => {
    this.problem = null;
    if (event.type === 'device.chosen') {
      this.device = event.device;
      this.#given.fetchAhead();
    } else if (this.#isTooEarly(event)) this.problem = 'device-not-chosen';
    else void this.enter(event);
  };

  /** What is written or opened needs to know first if it may be kept here. */
  #isTooEarly({ type }: QuestionnaireEvent): boolean {
    return (
      this.device === null && !this.deviceIsGiven && (type === 'sitting.started' || type === 'file.chosen')
    );
  }

  /** Lets the sitting take over, with what was just said, if anything. A failure is shown, and can be tried again. */
  async enter(event?: QuestionnaireEvent): Promise<void> {
    if (this.isEntering) return;
    this.isEntering = true;
    const device: QuestionnaireEvent[] =
      this.device === null ? [] : [{ type: 'device.chosen', device: this.device }];
    try {
      await this.#given.enter(event ? [...device, event] : device);
    } catch {
      this.problem = 'not-loaded';
    } finally {
      this.isEntering = false;
    }
  }
}
