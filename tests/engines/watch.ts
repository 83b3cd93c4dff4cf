/** Runs in the page, before all else: writes down what a clean visit never shows, for as long as the window lives. */
export function watch(key: string): void {
  const note = (...parts: readonly unknown[]) => {
    const noted = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    const line = parts.map(String).join(' ');
    sessionStorage.setItem(key, JSON.stringify(parts.length === 0 ? noted : [...noted, line]));
  };
  note();
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      note('policy:', effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`);
    },
  );
  addEventListener('error', ({ message }) => note('error:', message));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection:', reason));
  const page = globalThis.console;
  for (const level of ['error', 'warn'] as const) {
    const write = page[level].bind(page);
    page[level] = (...parts: unknown[]) => {
      note('console:', ...parts);
      write(...parts);
    };
  }
}
