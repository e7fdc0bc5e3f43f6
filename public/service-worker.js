// Keeps what search needs and the pages that were visited, so that both work without a network. Search alone registers it.
// While there is a network, every page comes from there. Nothing is said to anyone.
const BASE = new URL('./', self.location.href);
const CACHE = 'strata';
// Files kept at most; the oldest go first.
const MOST = 400;
const OFFLINE_LIST = new URL('search/offline.json', BASE);

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(
    fetch(OFFLINE_LIST)
      .then((answer) => answer.json())
      .then((files) => keep(files.map((file) => new URL(file, BASE).href))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(BASE.href)) return;
  // The names of assets carry a hash of what is in them, so a copy is never old.
  const isAsset = request.url.startsWith(new URL('assets/', BASE).href);
  event.respondWith(isAsset ? fromCache(event) : fromNetwork(event));
});

async function fromCache(event) {
  const copy = await (await caches.open(CACHE)).match(keyOf(event.request.url));
  return copy ?? fromNetwork(event);
}

async function fromNetwork(event) {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (answer.status === 200) event.waitUntil(put(request.url, answer.clone()));
    return answer;
  } catch (fault) {
    const copy = await (await caches.open(CACHE)).match(keyOf(request.url));
    if (request.mode !== 'navigate') return copy ?? Promise.reject(fault);
    return copy ? savedCopy(copy) : notHere();
  }
}

// A page is the same whatever its query asks of it.
function keyOf(address) {
  const key = new URL(address);
  key.search = '';
  key.hash = '';
  return key.href;
}

async function keep(addresses) {
  const cache = await caches.open(CACHE);
  for (const key of new Set(addresses.map(keyOf))) {
    if (await cache.match(key)) continue;
    // Assets that the page has just loaded need not be loaded again.
    const answer = await fetch(key, key.includes('/assets/') ? { cache: 'force-cache' } : {}).catch(() => undefined);
    if (answer?.status === 200) await put(key, answer);
  }
}

async function put(address, answer) {
  const cache = await caches.open(CACHE);
  const key = keyOf(address);
  // Taken out first, so that what was read last is the last to go.
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(old);
}

// A copy says that it is one, and of when.
async function savedCopy(copy) {
  const saved = new Date(copy.headers.get('date') ?? NaN);
  const when = Number.isNaN(saved.getTime()) ? '' : ` of ${saved.toISOString().slice(0, 10)}`;
  const note = `<p class="wrap ui quiet" role="note">Saved copy${when}, read without a network.</p>`;
  const page = (await copy.text()).replace('<main', `${note}<main`);
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function notHere() {
  const search = new URL('search/', BASE).pathname;
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No network · Strata</title><main><h1>No network</h1><p>This page is not on your device. <a href="${search}">Search</a> and the pages that you have visited work without a network.</p></main></html>`;
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
