/** The clinic's settings: what is right is taken, what is wrong does no harm. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSettings, settingsByDefault } from '#domain/clinic/settings.ts';

const clinic = {
  clinic: 'Lakeside Bone Clinic',
  phone: '+1 416 555-0137',
  languages: ['fr', 'en'],
  sharedDevice: true,
  address: 'https://waymark.example.org/form/',
  servers: [],
  localFacts: null,
};

describe('the settings of a clinic', () => {
  it('are taken as they stand', () => {
    expect(parseSettings(clinic)).toEqual({ settings: clinic, problems: [] });
  });

  it('may name a file with reviewed facts', () => {
    expect(parseSettings({ localFacts: 'local-facts.json' }).settings.localFacts).toBe('local-facts.json');
  });

  it('may name only what the clinic wants to change', () => {
    expect(parseSettings({ phone: '416 555 0137' })).toEqual({
      settings: { ...settingsByDefault, phone: '416 555 0137' },
      problems: [],
    });
  });

  it('are the defaults in the file that comes with the site', () => {
    const file: unknown = JSON.parse(readFileSync('public/settings.json', 'utf8'));
    expect(parseSettings(file)).toEqual({ settings: settingsByDefault, problems: [] });
    expect(Object.keys(file as object).sort()).toEqual(Object.keys(settingsByDefault).sort());
  });

  it.each([
    ['phone', 'javascript:alert(1)'],
    ['phone', 4165550137],
    ['clinic', ''],
    ['clinic', 'x'.repeat(201)],
    ['languages', 'fr'],
    ['languages', ['../fr']],
    ['address', 'http://waymark.example.org/'],
    ['address', 'https://waymark.example.org'],
    ['address', 'javascript:alert(1)//'],
    ['servers', ['https://records.example.org']],
    ['localFacts', 'Nine of ten walk again.'],
    ['localFacts', '../local-facts.json'],
    ['localFacts', 'https://facts.example.org/local-facts.json'],
  ] as const)('keep the default of %s for %j, say so, and take the rest', (field, value) => {
    const { settings, problems } = parseSettings({ ...clinic, [field]: value });
    expect(settings).toEqual({ ...clinic, [field]: settingsByDefault[field] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${field}: .+ It is taken as `));
  });

  it('store nothing when it cannot be read whose device it is', () => {
    const { settings, problems } = parseSettings({ sharedDevice: 'no' });
    expect(settings.sharedDevice).toBe(true);
    expect(problems).toHaveLength(1);
  });

  it.each([null, 'settings', [], 7, undefined])('are the defaults when the file holds %j', (data) => {
    const { settings, problems } = parseSettings(data);
    expect(settings).toEqual(settingsByDefault);
    expect(problems).toHaveLength(1);
  });

  it('leave out and name what is no setting', () => {
    const { settings, problems } = parseSettings(
      JSON.parse('{ "__proto__": { "phone": "1" }, "colour": "red" }'),
    );
    expect(settings).toEqual(settingsByDefault);
    expect(problems).toEqual([
      '__proto__: there is no such setting. It is left out.',
      'colour: there is no such setting. It is left out.',
    ]);
  });
});
