/** Runs veraPDF over files: what its profiles of PDF/UA and PDF/A say of each. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installed } from '#tests/browser/find-program.js';

/** PDF/UA-1 and PDF/A-3a. */
export type Profile = 'ua1' | '3a';

const recipe = join(import.meta.dirname, 'verapdf-pom.xml');
/** Not under version control. */
const jars = 'out/verapdf';

/** Fetches veraPDF once. */
export function fetchVerapdf(): void {
  if (existsSync(jars)) return;
  const goal = 'dependency:copy-dependencies';
  const target = join(process.cwd(), jars);
  execFileSync(
    installed(['mvn'], 'maven openjdk-17-jre-headless'),
    ['-q', '-B', '-f', recipe, goal, `-DoutputDirectory=${target}`],
    { stdio: 'inherit' },
  );
}

/** The files that the profile refuses, of these; throws when it did not judge every one of them. */
export function refusedBy(profile: Profile, files: readonly string[]): string[] {
  const java = installed(['java'], 'openjdk-17-jre-headless');
  const program = 'org.verapdf.apps.GreenfieldCliWrapper';
  const options = ['-f', profile, '--format', 'text'];
  const { stdout, stderr } = spawnSync(java, ['-cp', `${jars}/*`, program, ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const judged = new Map(
    [...stdout.matchAll(/^(PASS|FAIL) (.+\.pdf) /gm)].map(([, verdict, file]) => [file ?? '', verdict]),
  );
  const verdicts = files.map((file) => ({ file, verdict: judged.get(resolve(file)) }));
  const left = verdicts.filter(({ verdict }) => verdict === undefined).map(({ file }) => file);
  if (left.length > 0)
    throw new Error(`veraPDF did not judge ${left.join(', ')}. It said: ${stdout}${stderr}`);
  return verdicts.filter(({ verdict }) => verdict === 'FAIL').map(({ file }) => file);
}
