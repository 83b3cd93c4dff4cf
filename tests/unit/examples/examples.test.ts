/** The example people: their files are what the session itself makes of what they say. Write them anew with `npm run examples`. */
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parseRecordText } from '#domain/parsing/parse-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleFile, exampleNames } from '#tests/examples/examples.ts';
import { recordOf } from '#tests/examples/make-examples.ts';
import { everyone } from '#tests/examples/everyone.ts';

/** What an editor would hide or turn round is written by its number. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u202F]/gu;
const byNumber = (sign: string) =>
  sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

async function fileOf(record: AnswersRecord, file: string): Promise<string> {
  const json = JSON.stringify(record, null, 2)
    .split('\n')
    .map((line) => line.replace(hidden, byNumber))
    .join('\n');
  return format(json, { ...(await resolveConfig(file)), parser: 'json' });
}

describe.each(Object.entries(everyone))('%s', (name, person) => {
  it('leaves the record that stands in the file', async () => {
    await expect(await fileOf(recordOf(person), exampleFile(name))).toMatchFileSnapshot(exampleFile(name));
  });

  it('leaves a record that the door for records from outside lets through unchanged', () => {
    const record = recordOf(person);
    expect(parseRecordText(JSON.stringify(record))).toEqual(record);
  });
});

it('has a file for each person, and no other but those of older versions', () => {
  const kept = exampleNames.filter((name) => !name.startsWith('from-v'));
  expect(kept).toEqual(Object.keys(everyone).sort());
});
