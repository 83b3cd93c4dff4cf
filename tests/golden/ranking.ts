/** The golden file of the ranking, and how a browser is held against it: each line is somebody, what they said, and what came out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { RankingInput } from '#domain/ranking/contract.ts';
import type { outcomeOf } from './ranking-outcome.ts';

export interface Case {
  readonly name: string;
  readonly input: RankingInput;
  readonly outcome: ReturnType<typeof outcomeOf>;
}

export const goldenFile = join(import.meta.dirname, 'ranking.jsonl');

export const goldenCases = (): Case[] =>
  readFileSync(goldenFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

/** The body of a function without arguments: the ranking as the product is built, which answers every input of these cases, as JSON. */
export async function rankingScript(cases: readonly Case[]): Promise<string> {
  const inputs = JSON.stringify(cases.map(({ input }) => input));
  return `${await builtRanking()}\nreturn JSON.stringify(${inputs}.map(ranking.outcomeOf));`;
}

async function builtRanking(): Promise<string> {
  const entry = join(import.meta.dirname, 'ranking-outcome.ts');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'ranking' } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
