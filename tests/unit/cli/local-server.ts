import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path does when it is asked for. */
export type Act = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine whose paths do what a test wants. */
export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** All other paths answer 200. */
  acts: Map<string, Act>;
  /** What it was asked for: `HEAD /path`. */
  requests: string[];
  close(): void;
}

/** Answers with a status and headers. */
export function say(status: number, headers: Record<string, string> = {}): Act {
  return (_request, response) => {
    response.writeHead(status, headers).end();
  };
}

/** Starts a server on a free port. */
export async function startServer(): Promise<LocalServer> {
  const acts = new Map<string, Act>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    (acts.get(request.url!) ?? say(200))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, acts, requests, close };
}
