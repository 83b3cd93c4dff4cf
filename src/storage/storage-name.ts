/** What everything that we keep in a browser is called: the bucket, the database, the folder. */
export const storageName = 'waymark';
