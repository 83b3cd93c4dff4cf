/** Addresses of the faces that a text in English or French does not need; a chunk of its own, for the list is long. */
export const moreAddresses = import.meta.glob<string>('/src/pdf/font/trimmed/{noto-*,vast/*}', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});
