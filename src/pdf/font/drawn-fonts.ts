/** Which clusters of which faces were drawn, and the codes they have in this document. */
import type { Cluster } from './cluster.ts';
import type { Face } from './face.ts';

/** Code 0 stays empty: it would be the glyph for "nothing". */
const firstCode = 1;

/** A face as it is used in one document. */
export class DrawnFont {
  readonly #codes = new Map<string, number>();
  /** Most clusters are met again and again as one and the same object. */
  readonly #met = new Map<Cluster, number>();
  readonly #clusters = new Map<number, Cluster>();

  /** `resource`: its name in the pages' resources. */
  constructor(
    readonly face: Face,
    readonly resource: string,
  ) {}

  /** Clusters with their codes, the lowest code first. */
  clusters(): [code: number, Cluster][] {
    return [...this.#clusters].sort(([a], [b]) => a - b);
  }

  /** The code, of sixteen bits, that shows this cluster and stands for its text. */
  codeOf(cluster: Cluster): number {
    const code = this.#met.get(cluster) ?? this.#codeOfEqual(cluster);
    this.#met.set(cluster, code);
    return code;
  }

  #codeOfEqual(cluster: Cluster): number {
    const drawn = cluster.glyphs.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(';');
    const key = `${drawn}|${cluster.advance}|${cluster.text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#freeCode(cluster.text);
    this.#codes.set(key, code);
    this.#clusters.set(code, cluster);
    return code;
  }

  /** A single character is its own code where it can be, in every face: so pages repeat themselves more, and deflate better. */
  #freeCode(text: string): number {
    const own = text.length === 1 ? Math.max(firstCode, text.charCodeAt(0)) : firstCode;
    let code = this.#clusters.has(own) ? firstCode : own;
    while (this.#clusters.has(code)) code += 1;
    return code;
  }
}

/** All faces that a document is drawn with, in the order of their first use. */
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
