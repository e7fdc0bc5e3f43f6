// The door to all verbs. Plain JavaScript, so that a Node which is too old can still read what is wrong.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`Strata needs Node 22.12 or newer; this is ${process.versions.node}. On Linux (glibc, x64 or arm64) "npm ci" brings Node 24 along.`);
  process.exit(1);
}
const [verb = '', ...words] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${verb}.ts`, import.meta.url));
if (!existsSync(file)) {
  console.error(`"${verb}" is no verb. The verbs stand in ARCHITECTURE.md, under "Verbs".`);
  process.exit(2);
}
// What Node has made of our TypeScript once it need not make again.
const compiled = fileURLToPath(new URL('../../node_modules/.cache/strata/compiled', import.meta.url));
const { status, error } = spawnSync(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', file, ...words], {
  stdio: 'inherit',
  env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled, ...process.env },
});
if (error) console.error(error.message);
process.exit(status ?? 1);
