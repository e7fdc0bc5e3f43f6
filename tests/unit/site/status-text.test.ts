import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLicenseText } from '#site/status-text.ts';

test('an expression of three licences or more is shortened to the first and how many follow', () => {
  assert.equal(shortLicenseText('Apache-2.0 AND (GPL-2.0-only OR BSD-2-Clause)'), 'Apache-2.0 and 2\u00a0more');
  assert.equal(shortLicenseText('(MIT OR Zlib) AND ISC'), 'MIT and 2\u00a0more');
});

test('one licence or two stay whole', () => {
  for (const text of ['Apache-2.0', 'Apache-2.0 OR MIT', 'GPL-2.0-only WITH Classpath-exception-2.0', 'Does not apply'])
    assert.equal(shortLicenseText(text), text);
});
