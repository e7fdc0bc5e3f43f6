/** How the hosts are asked. All times are milliseconds. */
export interface Manners {
  /** Between two requests to one host. */
  pause: number;
  /** After which a request is given up. */
  timeout: number;
  /** How often an address is asked at most where it says "later". */
  tries: number;
  /** Before the second try; each further one waits twice as long. */
  backoff: number;
  /** The longest wait that a host may ask for; beyond it the address stays unclear. */
  longestWait: number;
  /** How many hosts are asked side by side. */
  hosts: number;
}

/** The manners for hosts that are not ours. */
export const POLITE: Manners = { pause: 1000, timeout: 20_000, tries: 3, backoff: 2000, longestWait: 120_000, hosts: 8 };
