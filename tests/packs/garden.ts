/** A tiny pack on another topic: what the machines walk through when a test wants to see every corner. */
import type { Questionnaire } from '#content/schema.ts';
import { packOf } from '#domain/pack.ts';
import structure from './garden/questionnaire.json' with { type: 'json' };

export const gardenPack = packOf(structure as unknown as Questionnaire);
