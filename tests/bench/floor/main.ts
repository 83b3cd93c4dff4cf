/** Starts the floor: one machine, one component. */
import { mount } from 'svelte';
import Floor from './Floor.svelte';

mount(Floor, { target: document.body });
