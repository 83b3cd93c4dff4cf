/** Keeps answers on the person's own device, in two copies: IndexedDB, and a file that is the browser's own. */
import { answered } from './browser-errors.ts';
import { databaseCopy } from './database-copy.ts';
import { forgetDisplaySettings } from './display-settings.ts';
import { fileCopy } from './file-copy.ts';
import { mirroredStore, type Mirrors } from './mirrored-store.ts';
import { deviceClock, type RecordStore } from './record-store.ts';
import { ownBucket, sitePlace, type Bucket, type StoragePlace } from './storage-place.ts';

/** Opens at the first operation, which rejects with StorageRefused or StorageNewer when nothing can be stored here. */
export function openBrowserStore(now = deviceClock): RecordStore {
  const store = mirroredStore(mirrorsIn(ownBucket(), sitePlace), now);
  return { ...store, erase: () => store.erase().finally(forgetDisplaySettings) };
}

/** How long a browser may take to delete a bucket, in ms. */
const longest = 2000;

/** In a bucket where there are such: pages of before it, and browsers, kept answers beside all else of the site. */
export function mirrorsIn(bucket: Bucket | undefined, site: StoragePlace): Mirrors {
  const inSite = copiesIn(site);
  if (!bucket) return { copies: inSite };
  return {
    copies: copiesIn(bucket),
    earlier: inSite,
    remove: () => answered(bucket.delete(), longest),
  };
}

const copiesIn = (place: StoragePlace) => [databaseCopy(place), fileCopy(place)];
