/** Judges the product's ranking by simulated people, two scenarios at a time; fails when a floor is missed or a law broken. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { sessionsOf } from './adapter.ts';
import { figuresOf, type Figures, type FiguresOf } from './figures.ts';
import { findingsOn } from './laws.ts';
import { methodUnderTest } from './method-under-test.ts';
import { optionsFrom, type Options } from './options.ts';
import type { Scenario } from './scenarios.ts';
import { headingFor, lawLines, scenarioLines, targetLines } from './table.ts';
import { judge } from './targets.ts';

interface Task {
  readonly scenario: Scenario;
  readonly options: Options;
}

const threads = 2;
const write = (line: string) => process.stdout.write(`${line}\n`);

const figuresInThread = (task: Task): Promise<Figures> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task });
    worker.once('message', resolve).once('error', reject);
  });

/** In the order of the options, whichever is done first. */
async function figuresOfAll(options: Options): Promise<FiguresOf> {
  const waiting = [...options.scenarios];
  const done = new Map<Scenario, Figures>();
  const work = async () => {
    for (let scenario = waiting.shift(); scenario; scenario = waiting.shift())
      done.set(scenario, await figuresInThread({ scenario, options }));
  };
  await Promise.all(Array.from({ length: threads }, work));
  return new Map(
    options.scenarios.flatMap((scenario) => {
      const figures = done.get(scenario);
      return figures ? [[scenario, figures] as const] : [];
    }),
  );
}

async function main() {
  const options = optionsFrom(process.argv.slice(2));
  const figures = await figuresOfAll(options);
  const verdicts = judge(figures, options.statements);
  const method = methodUnderTest(options.changes);
  const findings = findingsOn(sessionsOf(method));
  const missed = verdicts.filter(({ isMet }) => !isMet).length;
  const broken = findings.filter(({ isMet }) => !isMet).length;
  write(headingFor(method.version, options));
  for (const line of ['', ...targetLines(verdicts), '', ...scenarioLines(figures), ...lawLines(findings)])
    write(line);
  write(`\n${missed} of ${verdicts.length} floors missed, ${broken} of ${findings.length} laws broken`);
  if (missed + broken > 0) process.exitCode = 1;
}

if (isMainThread) await main();
else {
  const { scenario, options } = workerData as Task;
  parentPort?.postMessage(figuresOf(sessionsOf(methodUnderTest(options.changes)), scenario, options));
}
