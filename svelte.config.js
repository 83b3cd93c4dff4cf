/** How Svelte names what it makes: by the path within the project, so that a build from any folder gives the same bytes. */
export default { compilerOptions: { rootDir: import.meta.dirname } };
