/** The summary as data: blocks of lines with role, language and the answer they come from. Screen, PDF and review are three writers of it. */

/** What a line is; a writer shows each role in its own way and never parses text. */
export type LineRole =
  | 'fact' // label and value: who, date, visit
  | 'symptom'
  | 'priority'
  | 'place' // in an order of an earlier day; its number is the label
  | 'choice' // hard choice made
  | 'torn'
  | 'unsure'
  | 'item' // plain list entry
  | 'quote' // the person's own words
  | 'question' // for the team; room to write follows
  | 'answer' // one row of "all answers"
  | 'blank' // words with room to write by hand
  | 'criterion' // of the standard for tools like this: what it asks, how far it is met, where
  | 'note';

export interface Line {
  readonly role: LineRole;
  readonly text: string;
  /** BCP 47 tag of `text` when it differs from the summary's, '' when unknown (own words in a language nobody named). */
  readonly lang?: string;
  /** Ids of questions or items that this line rests on. */
  readonly from: readonly string[];
  /** What stands before a fact, quote or answer. */
  readonly label?: string;
  /** The person's own words stand in it, to be shown as a quotation. */
  readonly own?: boolean;
  /** Heading of the section an answer row belongs to. */
  readonly section?: string;
  readonly priority?: PriorityLine;
  readonly must?: boolean;
  /** How far a criterion is met, in a word. */
  readonly met?: string;
  /** Why this question is asked, in words ("You said “Very” for ..."). */
  readonly because?: string;
}

export interface PriorityLine {
  /** Rank as shown ('1', '2'); '' in a group that nothing separates. */
  readonly rank: string;
  /** 0-1, drawn as a bar and never written as a number. */
  readonly strength: number;
  readonly strengthWord: string;
  readonly reason: string;
  /** Shares its place with the line before it. */
  readonly equalToPrevious: boolean;
  readonly movedByHand: boolean;
  readonly consideration: string;
}

export type BlockId =
  | 'head' // who, date, who answered, with whose help, visit, place
  | 'interpreter'
  | 'symptoms'
  | 'only-for-team' // what the person keeps from others; in the team's sheet alone
  | 'priorities'
  | 'earlier-order' // of the day before a look on a later day, when it is another one now
  | 'must-ask'
  | 'hardest'
  | 'hopes'
  | 'deciding'
  | 'stage' // one line on what is to be chosen
  | 'hard-choices'
  | 'unsure'
  | 'also-important'
  | 'not-asked'
  | 'own-words'
  | 'helper-note' // of who helped or typed, never among the person's words
  | 'questions'
  | 'seen' // by whom of the care team, and when; filled in by hand
  | 'all-answers'
  | 'method' // for the care team: how the order was made
  | 'qr-code' // on paper alone: the answers for a camera
  | 'about' // sources, version, date, what the tool is not, where to open the file
  // What the tool says of itself, whoever the person is:
  | 'makers'
  | 'content-age'
  | 'sources'
  | 'source-gaps'
  | 'not-done'
  | 'reading-level'
  | 'licence'
  | 'self-check';

export interface Block {
  readonly id: BlockId;
  readonly heading: string;
  /** A sentence under the heading ("In no order."). */
  readonly lead?: string;
  readonly lines: readonly Line[];
  readonly code?: SheetCode;
}

/** What a QR code says, and what it is in words. */
export interface SheetCode {
  readonly text: string;
  readonly alternative: string;
}

export interface Summary {
  /** BCP 47 tag of every text that has none of its own. */
  readonly language: string;
  readonly title: string;
  /** Day of the last change, ISO. */
  readonly day: string;
  /** Page 1, read in 60 seconds, in reading order; empty blocks are left out but 'symptoms' and 'priorities' always stand. */
  readonly first: readonly Block[];
  /** What follows, in reading order. */
  readonly rest: readonly Block[];
  /** On paper alone, on its last pages: the QR code, and what the tool says of itself; the app has a page for that. */
  readonly last?: readonly Block[];
  /** In groups, at the foot of every page; only in what is handed over. */
  readonly checkWord?: string;
  /** Words of the paper itself. */
  readonly paper: PaperWords;
}

export interface PaperWords {
  /** '{page}', '{pages}' and '{word}' are filled in. */
  readonly pageOf: string;
  readonly checkWord: string;
  readonly moreOnPage: string;
  readonly footer: string;
  readonly roomToWrite: string;
  readonly mustAsk: string;
  readonly columns: {
    readonly rank: string;
    readonly priority: string;
    readonly strength: string;
    readonly question: string;
    readonly answer: string;
    readonly asks: string;
    readonly met: string;
  };
}
