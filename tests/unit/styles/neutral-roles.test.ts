import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hexOf } from '#lib/oklch.ts';
import { neutralRole } from '#styles/neutral-roles.ts';

test('the colour of the browser’s bars is that of the paper, in both themes', () => {
  const head = readFileSync(join(import.meta.dirname, '../../../src/components/page/Head.astro'), 'utf8');
  for (const theme of ['light', 'dark'] as const) {
    const [, bars = ''] = new RegExp(`prefers-color-scheme: ${theme}\\)" content="(#[0-9a-f]{6})"`).exec(head) ?? [];
    assert.equal(bars, hexOf(neutralRole('paper')[theme]));
  }
});

test('a role that the tokens lack is an error that names it', () => {
  assert.throws(() => neutralRole('inkk'), /--inkk/);
});
