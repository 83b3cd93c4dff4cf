/** The comparison as data: what can be looked at, and the same cell of each kind of surgery. No cell knows an answer. */
import type { Kind, Surgeries } from '#content/schema.ts';
import type { Pack } from '#domain/pack.ts';
import { possibleCell } from '#domain/surgeries.ts';
import type { Wording } from '#domain/wording.ts';

export interface View {
  readonly id: string;
  readonly name: string;
  /** Shape beside the name of a consideration. */
  readonly mark: string | undefined;
  /** Heading of what is said of all kinds. */
  readonly generalName: string;
  /** Said of all kinds: stands above them once. */
  readonly general: readonly string[];
  readonly cellOf: (kind: Kind) => readonly string[];
  /** Each cell has a ready question for the team. */
  readonly hasQuestion: boolean;
  /** A drawing shows what a kind is, so it stands where that is told. */
  readonly hasDrawings: boolean;
}

/** What it is, when it is possible, then each consideration. */
export function viewsOf(surgeries: Surgeries, pack: Pack, wording: Wording): View[] {
  const { general } = surgeries;
  return [
    {
      id: 'about',
      name: wording.ui('surgeries.about'),
      mark: undefined,
      generalName: wording.ui('surgeries.intro'),
      general: general['intro'] ?? [],
      cellOf: (kind) => kind.about ?? [],
      hasQuestion: false,
      hasDrawings: true,
    },
    {
      id: possibleCell,
      name: wording.ui('surgeries.possible'),
      mark: undefined,
      generalName: wording.ui('surgeries.general'),
      general: general[possibleCell] ?? [],
      cellOf: (kind) => kind.possible,
      hasQuestion: true,
      hasDrawings: false,
    },
    ...pack.questionnaire.considerations.map(({ id, mark }) => ({
      id,
      name: wording.consideration(id),
      mark,
      generalName: wording.ui('surgeries.general'),
      general: general[id] ?? [],
      cellOf: (kind: Kind) => kind.cells[id] ?? [],
      hasQuestion: true,
      hasDrawings: false,
    })),
  ];
}
