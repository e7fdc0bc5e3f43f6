import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from '#cli/serve-site.ts';

/** A built site of two pages and the one for missing addresses, served. */
async function served(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'strata-served-'));
  mkdirSync(join(folder, 'tools'));
  writeFileSync(join(folder, 'index.html'), `<h1>Home</h1>${'<p>bed upon bed</p>'.repeat(200)}`);
  writeFileSync(join(folder, 'tools', 'index.html'), '<h1>Tools</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>No page here</h1>');
  const server = await serveSite(folder, base, 0);
  const { port } = server.address() as AddressInfo;
  return {
    get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'br' } }),
    end: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

test('a built site is served compressed, and a missing address with its page', async () => {
  const { get, end } = await served('/');
  const home = await get('/');
  assert.equal(home.headers.get('content-encoding'), 'br');
  assert.match(home.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await home.text(), /^<h1>Home<\/h1>/);
  assert.match(await (await get('/tools/')).text(), /Tools/);
  const missing = await get('/nothing/');
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /No page here/);
  end();
});

test('under a sub-path the site is there and nowhere else', async () => {
  const { get, end } = await served('/strata/');
  assert.match(await (await get('/strata/tools/')).text(), /Tools/);
  assert.equal((await get('/tools/')).status, 404);
  end();
});
