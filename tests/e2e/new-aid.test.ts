/** What `npm run new-aid` makes is an aid already: its site is built, walked to the PDF and read at the review, and nothing else has changed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAid } from '#aid-check/read-aid.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { projectCopy } from '#tests/packs/project-copy.ts';
import { expect, test as base } from './fixtures.ts';
import { ownWords, walkAnyAid } from './pages/any-walk.ts';
import { Visitor } from './pages/visitor.ts';

const name = 'knee-pain';

interface Made {
  readonly root: string;
  readonly address: string;
  /** Files that were there before the command alone, or after it alone. */
  readonly changed: readonly string[];
}

/** Each file of the project with a fingerprint of what it holds. */
const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('node_modules') && lstatSync(join(root, file)).isFile())
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex');
      return `${file} ${hash}`;
    });

const test = base.extend<object, { made: Made }>({
  made: [
    async ({}, use) => {
      const { root, remove } = projectCopy();
      try {
        const before = filesIn(root);
        execFileSync('npm', ['run', '-s', 'new-aid', name], { cwd: root });
        const after = filesIn(root);
        const changed = [
          ...before.filter((file) => !after.includes(file)),
          ...after.filter((file) => !before.includes(file)),
        ];
        const { address, close } = await aidSite(name, root);
        await use({ root, address, changed });
        await close();
      } finally {
        remove();
      }
    },
    { scope: 'worker' },
  ],
  baseURL: ({ made }, use) => use(made.address),
});

test('a new aid is walked to the PDF and read at the review, before a word of it was written', async ({
  page,
  made,
}, info) => {
  const aid = readAid(`content/aids/${name}`, made.root);
  const visitor = new Visitor(page, aid, 'en');
  await visitor.begin();
  await walkAnyAid(visitor, () => Promise.resolve());
  const file = info.outputPath('new-aid.pdf');
  await visitor.savePdf(file);
  const record = parseRecord(readAttachedJson(new Uint8Array(readFileSync(file)))[0]);
  expect(record.pack.id).toBe(name);
  await visitor.review(file);
  const main = page.getByRole('main');
  for (const { id } of aid.questionnaire.items) await expect(main).toContainText(visitor.words.item(id));
  await expect(main).toContainText(ownWords);

  expect(made.changed.length).toBeGreaterThan(10);
  expect(made.changed.filter((changed) => !changed.startsWith(`content/aids/${name}/`))).toEqual([]);
});
