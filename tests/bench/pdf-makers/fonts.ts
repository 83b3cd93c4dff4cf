/** The two faces that the other makers draw with: ours, untrimmed, since they read more of a font than we do. */
import bold from './faces/bold.ttf?url';
import regular from './faces/regular.ttf?url';

const fetched = new Map<string, Promise<Uint8Array>>();

export function fetchOnce(address: string): Promise<Uint8Array> {
  const known = fetched.get(address);
  if (known) return known;
  const bytes = fetch(address)
    .then((response) => response.arrayBuffer())
    .then((buffer) => new Uint8Array(buffer));
  fetched.set(address, bytes);
  return bytes;
}

export const wholeFaces = async (): Promise<{ regular: Uint8Array; bold: Uint8Array }> => ({
  regular: await fetchOnce(regular),
  bold: await fetchOnce(bold),
});
