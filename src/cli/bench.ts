import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeSyntheticWorld } from '#cli/synthetic-world.ts';

const given = process.argv.indexOf('--tools');
const tools = Number(process.argv[given + 1] ?? 1000);
if (given < 0 || !Number.isInteger(tools) || tools < 13) {
  console.error('Use: npm run bench -- --tools 1000 (13 or more)');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'strata-bench-'));
const out = join(folder, 'dist');
writeSyntheticWorld(join(folder, 'content'), tools);
const began = performance.now();
const { code, peak } = await build();
const seconds = (performance.now() - began) / 1000;
if (code === 0) {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const index = files
    .filter((file) => /^search\/(?:names|words|texts)/.test(file) && statSync(join(out, file)).isFile())
    .reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  console.log(
    `${tools} tools: ${pages} pages, ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(1)} ms a page, peak ${Math.round(peak)} MiB, index ${(index / 2 ** 20).toFixed(1)} MiB`,
  );
} else console.error(`${tools} tools: the build failed with exit code ${code} after ${seconds.toFixed(1)} s, peak ${Math.round(peak)} MiB.`);
rmSync(folder, { recursive: true });
process.exit(code);

/** Builds the synthetic world and watches the builder's memory; the peak is known on Linux alone. */
function build(): Promise<{ code: number; peak: number }> {
  const child = spawn('astro', ['build', '--outDir', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Cards are drawn once and kept; here they would only hide what pages cost, and fill the cache.
    env: { ...process.env, STRATA_CONTENT: join(folder, 'content'), STRATA_CARDS: 'off' },
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMiB(child.pid));
  }, 100);
  return new Promise((resolve) => {
    child.on('close', (exit) => {
      clearInterval(watch);
      resolve({ code: exit ?? 1, peak });
    });
  });
}

/** Highest resident memory of a process so far, after proc(5), VmHWM. */
function residentMiB(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
