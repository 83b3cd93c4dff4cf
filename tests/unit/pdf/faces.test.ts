import { expect, test } from 'vitest';
import { faceFiles, loadFaces } from '#pdf/faces.ts';
import { faceOnDisk } from './faces-on-disk.ts';

test('loads only the parts of the family that the text needs', async () => {
  const asked: string[] = [];
  const load = (file: string) => {
    asked.push(file);
    return faceOnDisk(file);
  };
  expect((await loadFaces(['Été « à » œuvre – 25 %'], load)).missing).toEqual([]);
  expect(asked).toHaveLength(2);
  expect((await loadFaces(['Łukasz'], load)).missing).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(faceFiles));
});

test('names each thing that no face can draw once', async () => {
  expect((await loadFaces(['你好 你', '👩🏽‍⚕️'], faceOnDisk)).missing).toEqual(['你', '好', '👩🏽‍⚕️']);
});

test('passes on that a face could not be fetched', async () => {
  await expect(loadFaces(['x'], () => Promise.reject(new TypeError('offline')))).rejects.toThrow('offline');
});
