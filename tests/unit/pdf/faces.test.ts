import { expect, test } from 'vitest';
import { mainFiles, loadFaces } from '#pdf/faces.ts';
import { faceOnDisk, sourceOnDisk } from './faces-on-disk.ts';

test('loads only the parts of the family that the text needs', async () => {
  const asked: string[] = [];
  const source = {
    ...sourceOnDisk,
    file: (name: string) => {
      asked.push(name);
      return faceOnDisk(name);
    },
  };
  expect((await loadFaces(['Été « à » œuvre – 25 %'], source)).missing).toEqual([]);
  expect(asked).toHaveLength(2);
  expect((await loadFaces(['Łukasz'], source)).missing).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(mainFiles));
});

test('names each thing that no face can draw once', async () => {
  expect((await loadFaces(['ᏣᎳ Ꮳ', '𒀀'], sourceOnDisk)).missing).toEqual(['Ꮳ', 'Ꮃ', '𒀀']);
});

test('passes on that a face could not be fetched', async () => {
  const offline = { ...sourceOnDisk, file: () => Promise.reject(new TypeError('offline')) };
  await expect(loadFaces(['x'], offline)).rejects.toThrow('offline');
});

test('brings what lays out other scripts only with a text that needs it', async () => {
  expect((await loadFaces(['Été', 'Łukasz'], sourceOnDisk)).complex).toBeUndefined();
  for (const text of ['سلام', 'שלום']) expect((await loadFaces([text], sourceOnDisk)).complex).toBeDefined();
});
