/** A QR code (QR) as rows of modules: true is dark. Made by whoever starts the page; screens only draw it. */
export type QrCode = readonly (readonly boolean[])[];

/** Free modules that a reader needs around it. */
export const quietZone = 4;
