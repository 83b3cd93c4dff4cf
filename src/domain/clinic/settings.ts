/** What a clinic sets for its own copy of the site: one small file beside the pages, each field optional. */
import * as v from 'valibot';
import { limits } from '#domain/record/record.ts';

/** Says something: a letter or a figure stands in it. */
const Line = v.pipe(v.string(), v.trim(), v.regex(/[\p{L}\p{N}]/u), v.maxLength(limits.line));
const secure = (address: string): boolean =>
  /^https:\/\//.test(address) || /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address);

const fields = {
  /** Name of the clinic, as people know it. */
  clinic: v.nullable(Line),
  /** As it is dialled and shown. */
  phone: v.nullable(v.pipe(Line, v.regex(/^[+()\d][\d\s().,;x+-]*$/i, 'is not a phone number'))),
  /** Languages that are offered, first one first; empty: all that the content has. */
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))), v.maxLength(20)),
  /** The clinic's own device: nobody is asked, and nothing is stored on it. */
  sharedDevice: v.boolean(),
  /** Where this copy of the site stands, with a slash at its end; null: where the page was opened. */
  address: v.nullable(v.pipe(Line, v.url(), v.check(secure, 'is not https'), v.endsWith('/'))),
  /** Record systems that answers may be sent to. None yet: a later version says what an entry holds. */
  servers: v.pipe(v.array(v.unknown()), v.maxLength(0)),
  /** Name of the file beside this one with facts that the clinic has reviewed; null: none. */
  localFacts: v.nullable(
    v.pipe(Line, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.json$/, 'is not the name of a file')),
  ),
};
type Field = keyof typeof fields;
export type Settings = { readonly [F in Field]: v.InferOutput<(typeof fields)[F]> };

/** As if the file were empty: nobody's clinic, every language, and each person is asked whose device it is. */
export const settingsByDefault: Settings = {
  clinic: null,
  phone: null,
  languages: [],
  sharedDevice: false,
  address: null,
  servers: [],
  localFacts: null,
};

/** A wrong value does no harm: where it cannot be read whose device it is, nothing is stored. */
const whenUnreadable: Settings = { ...settingsByDefault, sharedDevice: true };

export interface ReadSettings {
  readonly settings: Settings;
  /** For whoever set the file up: field and what is wrong with it. */
  readonly problems: readonly string[];
}

/** Takes every field that is as it must be, and what does no harm for the others. Never throws. */
export function parseSettings(data: unknown): ReadSettings {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { settings: settingsByDefault, problems: ['The settings are not an object { ... }.'] };
  const read = Object.entries(data).map(([name, value]) => readField(name, value));
  return {
    settings: Object.assign({}, settingsByDefault, ...read.map(({ taken }) => taken)) as Settings,
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

function readField(name: string, value: unknown): { taken: Partial<Settings>; problem?: string } {
  if (!isField(name)) return { taken: {}, problem: `${name}: there is no such setting. It is left out.` };
  const result = v.safeParse(fields[name], value);
  if (result.success) return { taken: { [name]: result.output } };
  const problem = `${name}: ${result.issues[0].message}. It is taken as ${JSON.stringify(whenUnreadable[name])}.`;
  return { taken: { [name]: whenUnreadable[name] }, problem };
}

const isField = (name: string): name is Field => Object.hasOwn(fields, name);
