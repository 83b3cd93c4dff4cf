/** Composition root of the clinician's page. */
import { mount } from 'svelte';
import Waiting from '#ui/Waiting.svelte';

const target = document.getElementById('app');
if (target) mount(Waiting, { target, props: { title: 'Waymark' } });
