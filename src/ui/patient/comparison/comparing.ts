/** The comparison as data: what can be looked at, and the same cell of each option. No cell knows an answer. */
import type { Option, Options } from '#content/schema.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { possibleCell } from '#domain/options/options.ts';
import type { Translator } from '#domain/texts/translator.ts';

export interface View {
  readonly id: string;
  readonly name: string;
  /** Shape beside the name of a consideration. */
  readonly mark: string | undefined;
  /** Heading of what is said of all options. */
  readonly generalName: string;
  /** Said of all options: stands above them once. */
  readonly general: readonly string[];
  readonly cellOf: (option: Option) => readonly string[];
  /** Each cell has a ready question for the team. */
  readonly hasQuestion: boolean;
  /** A drawing shows what an option is, so it stands where that is told. */
  readonly hasDrawings: boolean;
}

/** What it is, when it is possible, then each consideration. */
export function viewsOf(options: Options, pack: Pack, translator: Translator): View[] {
  const { general } = options;
  return [
    {
      id: 'about',
      name: translator.aid('comparison.about'),
      mark: undefined,
      generalName: translator.aid('comparison.intro'),
      general: general['intro'] ?? [],
      cellOf: (option) => option.about ?? [],
      hasQuestion: false,
      hasDrawings: true,
    },
    {
      id: possibleCell,
      name: translator.aid('comparison.possible'),
      mark: undefined,
      generalName: translator.aid('comparison.general'),
      general: general[possibleCell] ?? [],
      cellOf: (option) => option.possible,
      hasQuestion: true,
      hasDrawings: false,
    },
    ...pack.questionnaire.considerations.map(({ id, mark }) => ({
      id,
      name: translator.consideration(id),
      mark,
      generalName: translator.aid('comparison.general'),
      general: general[id] ?? [],
      cellOf: (option: Option) => option.cells[id] ?? [],
      hasQuestion: true,
      hasDrawings: false,
    })),
  ];
}
