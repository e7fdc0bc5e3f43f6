import { resolve } from 'node:path';
import { freePort } from '#cli/free-port.ts';
import { nodeWords, run } from '#cli/command.ts';
import { serveSite } from '#cli/serve-site.ts';

const WANTED = Number(process.env.PORT ?? 4321);
const base = process.env.STRATA_BASE ?? '/';

for (const [program, words] of [
  [process.execPath, nodeWords('src/cli/check.ts')],
  ['astro', ['build']],
] as const) {
  const code = await run(program, words);
  if (code !== 0) process.exit(code);
}
const port = await freePort(WANTED);
if (port !== WANTED) console.log(`Port ${WANTED} is taken; the next free one is ${port}.`);
await serveSite(resolve('dist'), base, port);
console.log(`Strata is at http://127.0.0.1:${port}${base}`);
