/** Keeps answers on the person's own device, in two copies: IndexedDB, and a file that is the browser's own. */
import { databaseCopy } from './database-copy.ts';
import { forgetDisplaySettings } from './display-settings.ts';
import { fileCopy } from './file-copy.ts';
import { mirroredStore } from './mirrored-store.ts';
import { deviceClock, type RecordStore } from './record-store.ts';
import { sitePlace } from './storage-place.ts';

/** Opens at the first operation, which rejects with StorageRefused or StorageNewer when nothing can be stored here. */
export function openBrowserStore(now = deviceClock): RecordStore {
  const store = mirroredStore([databaseCopy(sitePlace), fileCopy(sitePlace)], now);
  return { ...store, erase: () => store.erase().finally(forgetDisplaySettings) };
}
