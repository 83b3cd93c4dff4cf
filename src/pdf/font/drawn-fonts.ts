/** Which clusters of which faces were drawn, and the codes they have in this document. */
import type { Cluster } from './cluster.ts';
import type { Face } from './face.ts';

/** Code 0 stays empty: it would be the glyph for "nothing". */
const firstCode = 1;

/** A face as it is used in one document. */
export class DrawnFont {
  readonly #codes = new Map<string, number>();
  readonly clusters: Cluster[] = [];

  /** `resource`: its name in the pages' resources. */
  constructor(
    readonly face: Face,
    readonly resource: string,
  ) {}

  /** The code that shows this cluster and stands for its text. */
  codeOf(cluster: Cluster): number {
    const drawn = cluster.glyphs.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(';');
    const key = `${drawn}|${cluster.advance}|${cluster.text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.clusters.push(cluster) - 1 + firstCode;
    this.#codes.set(key, code);
    return code;
  }
}

export class DrawnFonts {
  readonly #fonts = new Map<Face, DrawnFont>();

  fontOf(face: Face): DrawnFont {
    const known = this.#fonts.get(face);
    if (known) return known;
    const font = new DrawnFont(face, `F${this.#fonts.size}`);
    this.#fonts.set(face, font);
    return font;
  }

  all(): readonly DrawnFont[] {
    return [...this.#fonts.values()];
  }
}
