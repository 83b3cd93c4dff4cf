/** The aid that the gates look at: the one that AID names, else the first. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAid, type AidFiles } from '#aid-check/read-aid.ts';
import { chosenAid } from '#site/aid.ts';

const { root, folder } = chosenAid(process.cwd());

/** Its folder, from the top of the project. */
export const aidFolder = relative(root, folder);

export const readAidUnderTest = (): AidFiles => readAid(folder, root);

/** One parsed file of the aid. */
export const aidFile = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
