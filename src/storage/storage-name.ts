/** What everything that we keep in a browser is called: the database, the folder. */
export const storageName = 'waymark';
