/** The parts that words come in, a file each, and who needs which: a part stands in a file of the program, of the aid, or in one of each. */

/** What the first screens need; one language of it is in the first load. */
export const firstParts = ['frame', 'start'] as const;
/** What is said to the person on their journey and in their summary. */
export const personParts = [
  ...firstParts,
  'considerations',
  'closing',
  'options',
  'comparison',
  'meaning',
  'again',
  'drawings',
  'too-much',
  'summary',
  'about',
] as const;
/** What the whole journey, summary and PDF need: the sheet says a few lines to the care team. */
export const sheetParts = [...personParts, 'method'] as const;
/** What a person reads on paper alone: the clinic's letter, the form. */
export const printedParts = ['invitation', 'paper'] as const;
/** What the form on paper needs. */
export const paperParts = [...personParts, 'paper'] as const;
/** What the clinician's page needs besides. */
export const clinicianParts = [...sheetParts, 'review'] as const;
