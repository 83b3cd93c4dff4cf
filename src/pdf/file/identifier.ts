/** The identifier of a file (ISO 32000-1, 14.4): the same content gives the same sixteen bytes. It guards nothing. */

/** Four sums of the FNV-1a kind, each from its own start, as 32 hexadecimal digits. */
export function identifierOf(content: Uint8Array): string {
  const sums = Uint32Array.of(0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35);
  content.forEach((byte, index) => {
    const lane = index & 3;
    sums[lane] = Math.imul((sums[lane] ?? 0) ^ byte, 0x01000193);
  });
  return [...sums].map((sum) => sum.toString(16).padStart(8, '0')).join('');
}
