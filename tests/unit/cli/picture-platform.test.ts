import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherPlatform } from '#cli/picture-platform.ts';

const DEBIAN = 'Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)';

test('pictures are compared on one platform, whatever the version of its Chromium', () => {
  assert.equal(otherPlatform(DEBIAN, ['linux', 'x64']), undefined);
  assert.equal(otherPlatform('Chromium 157.0.1 built on Debian GNU/Linux 12 (bookworm)', ['linux', 'x64']), undefined);
});

test('any other platform is named', () => {
  assert.equal(otherPlatform(DEBIAN, ['linux', 'arm64']), `linux arm64 with ${DEBIAN}`);
  assert.equal(otherPlatform('Google Chrome 156.0.8078.108', ['linux', 'x64']), 'linux x64 with Google Chrome 156.0.8078.108');
  assert.ok(otherPlatform('Chromium 160.0.1 built on Debian GNU/Linux 13 (trixie)', ['linux', 'x64']));
  assert.ok(otherPlatform('Google Chrome 156', ['darwin', 'arm64']));
});
