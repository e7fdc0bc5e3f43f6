import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

const TEXT = /\.(?:html|css|js|json|svg|xml|csv)$/;
/** Bytes; smaller files gain nothing. */
const LEAST = 1024;
/** Of 11: a hundred megabytes a second, and within a tenth of the best. */
const QUALITY = 5;

/**
 * Serves a built site as a host would: compressed with Brotli, a missing address with the page for it.
 * @param folder the built site; compressed copies are written beside its files
 * @param base the site's base, such as `/` or `/strata/`
 */
export function serveSite(folder: string, base: string, port: number): Promise<Server> {
  compressFiles(folder);
  const prefix = base.replace(/\/+$/, '');
  const missing = join(folder, '404.html');
  const serve = sirv(folder, { brotli: true });
  const server = createServer((request, response) => {
    const tellMissing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Nothing is here.');
    };
    const address = request.url ?? '/';
    if (prefix !== '' && !address.startsWith(`${prefix}/`)) return tellMissing();
    request.url = address.slice(prefix.length);
    serve(request, response, tellMissing);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function compressFiles(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    if (bytes.length >= LEAST) writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }));
  }
}
