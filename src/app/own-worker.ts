/** Starts our own workers: under Trusted Types no other code may turn a string into a script's address. */

interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Refuses every address outside the folder of the worker scripts of this origin. */
function ownAddress(address: string): string {
  const { origin, pathname, href } = new URL(address, document.baseURI);
  const ours = origin === location.origin && (import.meta.env.DEV || pathname.includes('/workers/'));
  if (!ours) throw new TypeError(`Not a worker of ours: ${address}`);
  return href;
}

const rules: ScriptPolicy = { createScriptURL: ownAddress };
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('waymark', rules) ?? rules;

/** A worker from an address imported with `?worker&url`; throws TypeError for any other address. */
export function startOwnWorker(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
