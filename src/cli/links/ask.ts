import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, mayPass, type Answer, type Reply } from '#cli/links/answer.ts';
import type { HostGate } from '#cli/links/host-gate.ts';
import type { Manners } from '#cli/links/manners.ts';

const MOST_REDIRECTS = 10;
const HEADERS = { 'user-agent': 'strata-links (checks that cited pages are still there)', accept: '*/*' };

/**
 * Asks an address and follows where it leads.
 * @param gate the way to the hosts; each request goes through it on its own, redirects included
 */
export async function ask(address: string, gate: HostGate, manners: Manners): Promise<Answer> {
  let at = address;
  let movedTo: string | undefined;
  let isForGood = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const here = at;
    const reply = await gate(new URL(here).host, () => askPatiently(here, manners));
    if ('failure' in reply || reply.location === undefined) return { ...answerOf(reply), movedTo };
    if (!URL.canParse(reply.location, here)) return { verdict: 'unclear', told: `${reply.status} to no address` };
    at = new URL(reply.location, here).href;
    isForGood &&= reply.status === 301 || reply.status === 308;
    if (isForGood) movedTo = at;
  }
  return { verdict: 'unclear', told: `more than ${MOST_REDIRECTS} redirects` };
}

/** Asks again after a while what may pass, and keeps the line to the host closed meanwhile. */
async function askPatiently(address: string, manners: Manners): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await headThenGet(address, manners.timeout);
    if (!mayPass(reply) || attempt >= manners.tries) return reply;
    const wait = waitFor(reply, manners.backoff * 2 ** (attempt - 1));
    if (wait > manners.longestWait) return reply;
    await sleep(wait);
  }
}

/** HEAD is cheap, but not every server knows it; only GET is believed when it says no. */
async function headThenGet(address: string, timeout: number): Promise<Reply> {
  const head = await request('HEAD', address, timeout);
  const isAnswer = 'failure' in head ? !mayPass(head) : head.status < 400 || head.status === 429 || head.status === 503;
  return isAnswer ? head : request('GET', address, timeout);
}

async function request(method: 'HEAD' | 'GET', address: string, timeout: number): Promise<Reply> {
  try {
    const response = await fetch(address, { method, redirect: 'manual', headers: HEADERS, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    const isRedirect = response.status >= 300 && response.status < 400;
    return {
      status: response.status,
      location: isRedirect ? (response.headers.get('location') ?? undefined) : undefined,
      retryAfter: response.headers.get('retry-after') ?? undefined,
    };
  } catch (error) {
    const { name, cause } = error as { name: string; cause?: { code?: string } };
    return { failure: name === 'TimeoutError' ? `no answer in ${timeout / 1000} s` : (cause?.code ?? name) };
  }
}

/**
 * How long to wait: what Retry-After asks for, in seconds or as a date (RFC 9110 §10.2.3), else the backoff.
 * @returns milliseconds
 */
function waitFor(reply: Reply, backoff: number): number {
  const asked = 'failure' in reply ? undefined : reply.retryAfter;
  if (asked === undefined) return backoff;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(wait) ? backoff : Math.max(0, wait);
}
