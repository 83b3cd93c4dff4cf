/** The clinic's settings as they come from a host. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsByDefault } from '#domain/clinic/settings.ts';
import { readSettingsFile } from '#storage/settings-file.ts';

const files: Readonly<Record<string, string>> = {
  '/settings.json': '{ "clinic": "Lakeside Bone Clinic", "sharedDevice": true }',
  '/broken.json': '{ "clinic": ',
  '/page.json': '<!doctype html><title>Not found</title>',
  '/long.json': `{ "clinic": "${'x'.repeat(30_000)}" }`,
};
let host: Server;
const at = (path: string) => `http://127.0.0.1:${(host.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  host = createServer(({ url = '' }, response) => {
    response.writeHead(url in files ? 200 : 404).end(files[url] ?? '{ "clinic": "nobody" }');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  host.close();
});

describe('the settings file', () => {
  it('is read from the host', async () => {
    expect(await readSettingsFile(at('/settings.json'))).toEqual({
      settings: { ...settingsByDefault, clinic: 'Lakeside Bone Clinic', sharedDevice: true },
      problems: [],
    });
  });

  it.each(['/missing.json', '/broken.json', '/page.json', '/long.json'])(
    'leaves the defaults, and says why, when the host has only %s',
    async (path) => {
      const { settings, problems } = await readSettingsFile(at(path));
      expect(settings).toEqual(settingsByDefault);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain('The settings file could not be read');
    },
  );

  it('leaves the defaults when there is no network', async () => {
    const { settings, problems } = await readSettingsFile('http://127.0.0.1:1/settings.json');
    expect(settings).toEqual(settingsByDefault);
    expect(problems[0]).toContain('could not be read');
  });
});
