/** A session of W3C WebDriver, spoken by plain fetch. */

/** Rejects with the driver's own message, or when no answer came in time. */
type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const askAt =
  (driver: string): Ask =>
  async (method, path, body) => {
    const signal = AbortSignal.timeout(30_000);
    const response = await fetch(driver + path, { method, signal, body: body ? JSON.stringify(body) : null });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Whether a driver answers at this address. */
export const isReady = (driver: string): Promise<boolean> =>
  askAt(driver)('GET', '/status').then(
    () => true,
    () => false,
  );

/** Opens a window with these capabilities. */
export async function openSession(driver: string, capabilities: object) {
  const ask = askAt(driver);
  const made = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${(made as { sessionId: string }).sessionId}`;
  const find = async (xpath: string) => {
    const found = await ask('POST', `${session}/element`, { using: 'xpath', value: xpath });
    return (found as Record<string, string>)[elementKey] ?? '';
  };
  return {
    open: (url: string) => ask('POST', `${session}/url`, { url }),
    reload: () => ask('POST', `${session}/refresh`, {}),
    press: async (xpath: string) => ask('POST', `${session}/element/${await find(xpath)}/click`, {}),
    run: (script: string) => ask('POST', `${session}/execute/sync`, { script, args: [] }),
    close: () => ask('DELETE', session),
  };
}
