import { execFileSync } from 'node:child_process';

/** The one platform whose pictures are kept: letters are drawn a little differently on every other. */
export const PICTURE_PLATFORM = 'Linux x64 with the Chromium of Debian 12';

/**
 * Whether pictures of specimens that are taken here can be held against those that are kept.
 * @param version what the browser says of itself: `Chromium 156.0 built on Debian GNU/Linux 12 (bookworm)`
 * @param system `process.platform` and `process.arch`
 * @returns undefined if they can, else what this platform is
 */
export function otherPlatform(version: string, system: readonly [platform: string, architecture: string]): string | undefined {
  const isNamed = system.join() === 'linux,x64' && /^Chromium .* built on Debian GNU\/Linux 12\b/.test(version);
  return isNamed ? undefined : `${system.join(' ')} with ${version}`;
}

/**
 * The same for the machine that this runs on.
 * @param browser path of the browser
 */
export function otherPlatformHere(browser: string): string | undefined {
  return otherPlatform(versionOf(browser), [process.platform, process.arch]);
}

function versionOf(browser: string): string {
  try {
    return execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'a browser that does not say its version';
  }
}
