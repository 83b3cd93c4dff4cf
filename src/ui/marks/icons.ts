/** The line drawings, in a box of 24 by 24. */
export const icons = {
  add: 'M12 5v14M5 12h14',
  back: 'M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
  equal: 'M5 9h14M5 15h14',
  forward: 'M5 12h14M13 6l6 6-6 6',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2C10.5 19 5 13.5 4.5 5.7a2 2 0 0 1 2-2.2z',
  up: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
} as const;

export type IconName = keyof typeof icons;
