/** The addresses that the program keeps for itself after "#": no page of an aid may be called so, else the browser's Back would lead astray. */
export const programAddresses: readonly string[] = [
  'start',
  'file',
  'comparison',
  'meaning',
  'privacy',
  'about',
  'closing',
  'team-asking',
  'team-showing',
  'too-much',
  'pausing',
  'erasing',
  'looking-again',
];
