import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isSeq, parseDocument, type Document } from 'yaml';
import { yamlOf } from '#cli/front-matter.ts';

/** A release line of a product. */
export interface ReleaseLine {
  cycle: string;
  /** The last day of support; `unknown` where it is supported and no day is set, `over` where it is not and no day is told. */
  until: string;
  /** Line of the file, counted from 1. */
  line: number;
}

/** A product of endoflife.date. */
export interface Product {
  /** Name of its file without the ending. */
  id: string;
  title: string;
  /** Repositories at GitHub that it names as its own, as `github.com/owner/name`. */
  repositories: string[];
  /** Newest first. */
  releases: ReleaseLine[];
  /** The file as one would open it. */
  file: string;
}

/**
 * Reads the product files of a clone of endoflife.date's repository.
 * Format: https://github.com/endoflife-date/endoflife.date/blob/master/CONTRIBUTING.md
 * @param folder the clone
 * @returns its products by id; undefined where it holds none
 */
export function readProducts(folder: string): Map<string, Product> | undefined {
  const names = filesIn(join(folder, 'products')).filter((name) => name.endsWith('.md'));
  const products = names.flatMap((name) => readProduct(join(folder, 'products', name), name.slice(0, -3)) ?? []);
  return products.length > 0 ? new Map(products.map((product) => [product.id, product])) : undefined;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readProduct(file: string, id: string): Product | undefined {
  const found = yamlOf(file, readFileSync(file, 'utf8'));
  if (!found) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(found.yaml, { lineCounter: counter });
  const releases = document.get('releases');
  if (document.errors.length > 0 || !isSeq(releases)) return undefined;
  return {
    id,
    title: String(document.get('title') ?? id),
    repositories: repositoriesIn(document),
    releases: releases.items.filter((item) => isMap(item)).map((item) => ({ ...releaseOf(item.toJSON()), line: counter.linePos(item.range![0]).line + 1 })),
    file,
  };
}

/** `eol` is a day, or whether it is over: false while it is supported and no day is set. */
function releaseOf(release: { releaseCycle?: unknown; eol?: unknown }): Pick<ReleaseLine, 'cycle' | 'until'> {
  const { releaseCycle, eol } = release;
  return { cycle: String(releaseCycle), until: eol === true ? 'over' : typeof eol === 'string' ? eol : 'unknown' };
}

/** A product names its repository as an identifier (a package URL) or as the place where its releases are read. */
function repositoriesIn(document: Document): string[] {
  const { identifiers = [], auto } = document.toJS() as { identifiers?: { purl?: string }[]; auto?: { methods?: { git?: string }[] } };
  const fromIdentifiers = identifiers.flatMap(({ purl }) => /^pkg:github\/([^@?#]+)/.exec(purl ?? '')?.[1] ?? []).map((name) => `github.com/${name}`);
  const fromMethods = (auto?.methods ?? []).flatMap(({ git }) => /github\.com\/[^/]+\/[^/]+?(?=(\.git)?\/?$)/.exec(git ?? '')?.[0] ?? []);
  return [...new Set([...fromIdentifiers, ...fromMethods].map((repository) => repository.toLowerCase()))];
}
