import { CACHE } from '#browser/device.ts';
import { homePage, searchPage } from '#browser/site-addresses.ts';
import { SearchEngine } from '#search/engine.ts';

let tell: ((kilobytes: number) => void) | undefined;

/** Tells how much of the list of names has been read so far, in whole kilobytes as unpacked, while it arrives. */
export function whileNamesArrive(act: (kilobytes: number) => void): void {
  tell = act;
}

let engine: SearchEngine | undefined;

/** The one engine of the page: what it has loaded serves page and dialog. */
export function searchEngine(): SearchEngine {
  return (engine ??= new SearchEngine(load));
}

async function load(path: string): Promise<unknown> {
  const address = new URL(path, searchPage());
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  void keepCopy(address, answer.clone());
  return path === 'names.json' && answer.body ? counted(answer.body).json() : answer.json();
}

/** Passes what arrives on, and says how much it was. */
function counted(body: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  let bytes = 0;
  const transform = (chunk: Uint8Array<ArrayBuffer>, passed: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    bytes += chunk.byteLength;
    tell?.(Math.round(bytes / 1000));
    passed.enqueue(chunk);
  };
  return new Response(body.pipeThrough(new TransformStream({ transform })));
}

/** Until the service worker is in charge, what was loaded is put where it will look, so that nothing is loaded twice. */
async function keepCopy(address: URL, answer: Response): Promise<void> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  try {
    await (await caches.open(CACHE)).put(address, answer);
  } catch {
    // A full or blocked device keeps nothing; search works without.
  }
}

let isKept = false;

/** Lets a service worker keep what search needs and the pages visited. It says nothing to anyone. */
export async function keepOffline(): Promise<void> {
  if (isKept || import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  isKept = true;
  const home = homePage();
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', home), { scope: home.pathname });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: [location.href, ...loaded].filter((address) => address.startsWith(home.href)) });
  } catch {
    // Blocked storage or a private window: search works, but not without a network.
  }
}
