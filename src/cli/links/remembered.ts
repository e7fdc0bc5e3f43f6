import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { daysBetween } from '#lib/dates.ts';
import type { Answer } from '#cli/links/answer.ts';

/**
 * What is kept on this machine, in node_modules/.cache/strata/links.json. Stored shape, version 1:
 * `{ version: 1, well: { <address>: { day: 'YYYY-MM-DD', told: '200', movedTo?: <address> } } }`. Any other version is thrown away.
 */
interface Stored {
  version: 1;
  well: Record<string, { day: string; told: string; movedTo?: string | undefined }>;
}

/** Days for which a good answer is believed: a weekly run asks anew, one that was broken off goes on. */
const GOOD_FOR = 6;
/** A state of a repository, named by its commit, cannot change; it can only go with the repository. */
const GOOD_FOR_COMMIT = 60;
const AT_COMMIT = /\/(blob|tree|commit)\/[0-9a-f]{40}(\/|$)/;

/** Good answers of earlier runs. Bad ones are never kept: they are asked for again. */
export interface Remembered {
  get(address: string, today: string): Answer | undefined;
  set(address: string, answer: Answer, today: string): void;
  save(): void;
}

/** Opens what earlier runs have kept; a file that cannot be read counts as empty. */
export function openRemembered(file: string): Remembered {
  const well = new Map(Object.entries(read(file).well));
  return {
    get(address, today) {
      const kept = well.get(address);
      const limit = AT_COMMIT.test(address) ? GOOD_FOR_COMMIT : GOOD_FOR;
      return kept && daysBetween(kept.day, today) <= limit ? { verdict: 'well', told: kept.told, movedTo: kept.movedTo } : undefined;
    },
    set(address, { verdict, told, movedTo }, today) {
      if (verdict === 'well') well.set(address, { day: today, told, movedTo });
      else well.delete(address);
    },
    save() {
      const stored: Stored = { version: 1, well: Object.fromEntries(well) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(stored, undefined, 1)}\n`);
    },
  };
}

function read(file: string): Stored {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
    if (stored.version === 1) return stored;
  } catch {
    // There is none yet, or it was broken off while it was written.
  }
  return { version: 1, well: {} };
}
