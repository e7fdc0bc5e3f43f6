/** What became of an address: `gone` needs somebody, `unclear` may pass by itself. */
export type Verdict = 'well' | 'gone' | 'unclear';

/** The answer to a question for an address. */
export interface Answer {
  verdict: Verdict;
  /** The status, or why there was none: `404`, `DNS: ENOTFOUND`. */
  told: string;
  /** Where it has moved for good, if it has. */
  movedTo?: string | undefined;
}

/** What one request brought: a status, or the code of the failure that kept it from one. */
export type Reply = { status: number; location: string | undefined; retryAfter: string | undefined } | { failure: string };

/** Codes of Node and OpenSSL that say the encryption is broken, not the way there. */
const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH$|EPROTO$)/;

/**
 * Judges the last reply of an address.
 * Gone are 404 and 410 (RFC 9110 §15.5.5, §15.5.11), a host without an address, and broken TLS.
 */
export function answerOf(reply: Reply): Answer {
  if ('failure' in reply) {
    if (reply.failure === 'ENOTFOUND') return { verdict: 'gone', told: 'DNS: ENOTFOUND' };
    return TLS.test(reply.failure) ? { verdict: 'gone', told: `TLS: ${reply.failure}` } : { verdict: 'unclear', told: reply.failure };
  }
  const { status } = reply;
  if (status < 400) return { verdict: 'well', told: String(status) };
  return { verdict: status === 404 || status === 410 ? 'gone' : 'unclear', told: String(status) };
}

/** Whether asking again later may bring something else. */
export function mayPass(reply: Reply): boolean {
  if ('failure' in reply) return reply.failure !== 'ENOTFOUND' && !TLS.test(reply.failure);
  return reply.status === 429 || reply.status >= 500;
}
