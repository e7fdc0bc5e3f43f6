import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindSchema, YAML_SCHEMA_NAMES } from '#feeds/kind-schema.ts';

/** Where the editor finds them, by its settings. Front matter is checked through Astro's own files and needs none here. */
const FOLDER = '.vscode/schemas';

const wanted = new Map(YAML_SCHEMA_NAMES.map((name) => [`${name}.json`, `${JSON.stringify(kindSchema(name), undefined, 2)}\n`]));
const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const stray = there.filter((file) => !wanted.has(file));
const stale = [...wanted.keys()].filter((file) => !there.includes(file) || readFileSync(join(FOLDER, file), 'utf8') !== wanted.get(file));

process.exitCode = process.argv.includes('--check') ? check() : write();

function check(): number {
  for (const file of stale) console.error(`${join(FOLDER, file)}  is not what the model says`);
  for (const file of stray) console.error(`${join(FOLDER, file)}  is the schema of nothing that is authored as YAML`);
  if (stale.length + stray.length === 0) return 0;
  console.error('Run "npm run schemas" and commit the result.');
  return 1;
}

function write(): number {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of stale) writeFileSync(join(FOLDER, file), wanted.get(file)!);
  for (const file of stray) rmSync(join(FOLDER, file));
  console.log(`${wanted.size} schemas, ${stale.length} written anew, ${stray.length} removed.`);
  return 0;
}
