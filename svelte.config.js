/** Svelte needs no settings; the file keeps its tools from warning that there are none. */
export default {};
