/** The browser's own ways to hand a file over: a link to save it, and the share sheet where there is one. */
const pdf = 'application/pdf';

/** For a link: it leads to the bytes for as long as it stands in the page. */
export const leadsTo = (bytes: Uint8Array<ArrayBuffer>) => (link: HTMLAnchorElement) => {
  const address = URL.createObjectURL(new Blob([bytes], { type: pdf }));
  link.href = address;
  return () => URL.revokeObjectURL(address);
};

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name: string): File => new File([bytes], name, { type: pdf });

/** Has this device a share sheet that takes files? */
export function canShare(bytes: Uint8Array<ArrayBuffer>, name: string): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [fileOf(bytes, name)] });
}

/** Opens the share sheet. 'closed': the person closed it, which is no failure. */
export async function share(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<'shared' | 'closed' | 'failed'> {
  try {
    await navigator.share({ files: [fileOf(bytes, name)] });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'closed' : 'failed';
  }
}
