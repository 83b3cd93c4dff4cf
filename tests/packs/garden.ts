/** A tiny aid on another topic: what the machines walk through when a test wants to see every corner. */
import { readAid } from '#aid-check/read-aid.ts';
import { packOf } from '#domain/pack/pack.ts';

export const gardenFiles = readAid('content/aids/garden');

export const gardenPack = packOf(gardenFiles.questionnaire);
