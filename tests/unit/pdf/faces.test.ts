/** The faces that a text needs are loaded, and no others; what none of them draws is named. */
import { expect, test } from 'vitest';
import { loadFaces, loadMainFaces, mainFiles } from '#pdf/faces.ts';
import { textsOf } from '#pdf/texts.ts';
import { writeSummaryPdf } from '#pdf/write.ts';
import { faceOnDisk, sourceOnDisk } from './faces-on-disk.ts';
import { jobOf, summaryWith } from './sample.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

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

test('draws what the main family has when nothing more can be fetched, and names the rest', async () => {
  const cutOff = {
    file: (name: string) =>
      mainFiles.includes(name) ? faceOnDisk(name) : Promise.reject(new TypeError('offline')),
    complexText: () => Promise.reject(new TypeError('offline')),
  };
  await expect(loadFaces(['Été 😀 سلام'], cutOff)).rejects.toThrow('offline');
  expect((await loadMainFaces(['Été 😀 سلام'], cutOff)).missing).toEqual(['😀', 'س', 'ل', 'ا', 'م']);
  const summary = summaryWith('Été 😀 سلام!');
  const faces = await loadMainFaces(textsOf(summary), cutOff);
  const { root, problems } = walkPdf(writeSummaryPdf(jobOf(summary, {}), faces));
  expect(problems).toEqual([]);
  expect(allOf(root).map(({ text }) => text)).toContain('Été 😀 سلام!');
});
