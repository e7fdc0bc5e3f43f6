import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf } from '#cli/links/answer.ts';
import { ask } from '#cli/links/ask.ts';
import { openGate } from '#cli/links/host-gate.ts';
import { questionFor } from '#cli/links/question.ts';
import { say, startServer } from './local-server.ts';

const QUICK = { pause: 0, timeout: 5000, tries: 2, backoff: 10, longestWait: 3000, hosts: 4 };
const server = await startServer();
const { acts, requests, origin } = server;
after(server.close);
beforeEach(() => {
  acts.clear();
  requests.length = 0;
});

const askQuickly = (path: string, manners = QUICK) => ask(`${origin}${path}`, openGate(manners.pause), manners);

test('200 is well at the first HEAD', async () => {
  assert.deepEqual(await askQuickly('/there'), { verdict: 'well', told: '200', movedTo: undefined });
  assert.deepEqual(requests, ['HEAD /there']);
});

test('301 is followed and told; 302 is followed alone', async () => {
  acts.set('/old', say(301, { location: '/new' }));
  acts.set('/today', say(302, { location: '/new' }));
  assert.deepEqual(await askQuickly('/old'), { verdict: 'well', told: '200', movedTo: `${origin}/new` });
  assert.deepEqual(await askQuickly('/today'), { verdict: 'well', told: '200', movedTo: undefined });
});

test('a ring of redirects comes to an end', async () => {
  acts.set('/ring', say(301, { location: '/ring' }));
  assert.equal((await askQuickly('/ring')).verdict, 'unclear');
});

test('404 and 410 are gone, but only when GET says so too', async () => {
  acts.set('/lost', say(404));
  acts.set('/taken-down', say(410));
  acts.set('/no-head', (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end());
  assert.equal((await askQuickly('/lost')).verdict, 'gone');
  assert.equal((await askQuickly('/taken-down')).verdict, 'gone');
  assert.equal((await askQuickly('/no-head')).verdict, 'well');
  assert.deepEqual(requests, ['HEAD /lost', 'GET /lost', 'HEAD /taken-down', 'GET /taken-down', 'HEAD /no-head', 'GET /no-head']);
});

test('429 is asked again after what Retry-After says, in seconds or as a date', async () => {
  const once = (path: string, retryAfter: string) => {
    let count = 0;
    acts.set(path, (_request, response) => response.writeHead((count += 1) === 1 ? 429 : 200, { 'retry-after': retryAfter }).end());
  };
  once('/busy', '1');
  once('/busy-until', new Date(Date.now() - 5000).toUTCString());
  const begun = performance.now();
  assert.equal((await askQuickly('/busy')).told, '200');
  assert.ok(performance.now() - begun >= 990, 'it waited a second');
  assert.equal((await askQuickly('/busy-until')).told, '200');
  assert.deepEqual(requests, ['HEAD /busy', 'HEAD /busy', 'HEAD /busy-until', 'HEAD /busy-until']);
});

test('a host that stays busy, or wants us to wait too long, is unclear', async () => {
  acts.set('/full', say(503));
  acts.set('/tomorrow', say(429, { 'retry-after': '86400' }));
  assert.deepEqual(await askQuickly('/full'), { verdict: 'unclear', told: '503', movedTo: undefined });
  assert.equal((await askQuickly('/tomorrow')).told, '429');
  assert.deepEqual(requests, ['HEAD /full', 'HEAD /full', 'HEAD /tomorrow']);
});

test('a host that hangs is given up and unclear', async () => {
  acts.set('/hang', () => undefined);
  const answer = await askQuickly('/hang', { ...QUICK, timeout: 150, tries: 1 });
  assert.deepEqual(answer, { verdict: 'unclear', told: 'no answer in 0.15 s', movedTo: undefined });
});

test('broken TLS and a host without an address are gone; a line that breaks is unclear', async () => {
  const answer = await ask(origin.replace('http:', 'https:'), openGate(0), QUICK);
  assert.equal(answer.verdict, 'gone');
  assert.match(answer.told, /^TLS: /);
  const verdictOf = (failure: string) => answerOf({ failure }).verdict;
  assert.deepEqual(['ENOTFOUND', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'].map(verdictOf), ['gone', 'gone', 'gone']);
  assert.deepEqual(['EAI_AGAIN', 'ECONNRESET', 'ECONNREFUSED'].map(verdictOf), ['unclear', 'unclear', 'unclear']);
});

test('a host gets one request at a time, with a pause between; another host need not wait', async () => {
  const gate = openGate(40);
  const rows: { host: string; begun: number; ended: number }[] = [];
  const visit = (host: string) =>
    gate(host, async () => {
      const begun = performance.now();
      await sleep(20);
      rows.push({ host, begun, ended: performance.now() });
    });
  await Promise.all([visit('one'), visit('one'), visit('one'), visit('two')]);
  const [first, second, third] = rows.filter(({ host }) => host === 'one');
  assert.ok(second!.begun - first!.ended >= 39 && third!.begun - second!.ended >= 39, JSON.stringify(rows));
  assert.ok(rows.find(({ host }) => host === 'two')!.begun < second!.begun);
});

test('YouTube is asked through oEmbed, since it shows a page for what is gone too', () => {
  const asking = 'https://www.youtube.com/oembed?format=json&url=';
  assert.equal(questionFor('https://www.youtube.com/watch?v=abc'), `${asking}https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabc`);
  assert.equal(questionFor('https://youtu.be/abc'), `${asking}https%3A%2F%2Fyoutu.be%2Fabc`);
  assert.equal(questionFor('https://www.youtube.com/@cncf'), 'https://www.youtube.com/@cncf');
});
