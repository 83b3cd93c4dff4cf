/** Every file has a room: none lies loose at the top of the program, none of the rooms is crowded, and lint knows each. */
import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrows } from '#lint';

const within = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const isFolder = (path: string) => statSync(path).isDirectory();
const looseIn = (folder: string) => within(folder).filter((path) => !isFolder(path));
const roomsOf = (folder: string) => within(folder).filter(isFolder);

describe('the rooms of the program', () => {
  it.each(['src', 'src/domain'])('hold every file of %s', (folder) => {
    expect(looseIn(folder)).toEqual([]);
  });

  it.each(roomsOf('src/domain'))('%s holds at most 16 files', (room) => {
    expect(looseIn(room).length).toBeLessThanOrEqual(16);
  });

  it.each([...roomsOf('src'), ...roomsOf('src/app')])('%s has an arrow of its own in lint', (room) => {
    expect(arrows.map(({ files }) => files).filter((files) => files.startsWith(`${room}/`))).not.toEqual([]);
  });

  it('would be seen to lack a file', () => {
    expect(looseIn('.')).toContain('./vite.config.ts');
  });
});
