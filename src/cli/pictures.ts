/** Words with which Playwright takes pictures of the specimens. */
export const PICTURES = ['test', '-c', 'tests/visual/playwright.config.ts'] as const;
