/** Composition root of the person's page. */
import { hydrate } from 'svelte';
import Waiting from '#ui/Waiting.svelte';

const target = document.getElementById('app');
if (target) hydrate(Waiting, { target, props: { title: 'Waymark' } });
