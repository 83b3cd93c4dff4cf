/** The line drawings, in a box of 24 by 24. */
export const icons = {
  add: 'M12 5v14M5 12h14',
  back: 'M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  down: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
  equal: 'M5 9h14M5 15h14',
  forward: 'M5 12h14M13 6l6 6-6 6',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2C10.5 19 5 13.5 4.5 5.7a2 2 0 0 1 2-2.2z',
  print: 'M7 8.5V4h10v4.5M7 16.5H4.5v-6a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v6H17M7 14h10v6H7z',
  save: 'M12 4v11M6.5 10 12 15.5 17.5 10M5 20h14',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11.5H5v9h14v-9h-1',
  speaker: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  up: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
} as const;

export type IconName = keyof typeof icons;
