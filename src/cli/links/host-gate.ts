/** Lets one act at a time through to each host. */
export type HostGate = <Result>(host: string, act: () => Promise<Result>) => Promise<Result>;

/**
 * A gate that every request goes through.
 * @param pause milliseconds between the end of one request to a host and the begin of the next
 */
export function openGate(pause: number): HostGate {
  const last = new Map<string, Promise<void>>();
  return async (host, act) => {
    const before = last.get(host);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    last.set(host, promise);
    await before;
    try {
      return await act();
    } finally {
      setTimeout(resolve, pause, undefined);
    }
  };
}
