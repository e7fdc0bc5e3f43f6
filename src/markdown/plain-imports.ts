/** Id of the module that Vite puts before every import made on demand; it loads styles and preloads chains of files. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: imports made on demand load their file and nothing else. Our scripts add their styles themselves and form
 * no chains, so that Vite's helper would only weigh 0.7 KB on every page.
 */
export function plainImports() {
  return {
    name: 'strata:plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
