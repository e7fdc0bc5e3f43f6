import { LAYER_ORDER } from '#lib/cascade.ts';

/**
 * Vite plugin: takes the order of the cascade layers out of every built stylesheet. `layers.css`, the first of each page,
 * says it for all of them; said again in a dozen small files it cost half a kilobyte a page.
 */
export function layerOrder() {
  return {
    name: 'strata:layer-order',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; fileName: string; source?: unknown }>) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = String(file.source).replaceAll(LAYER_ORDER, '');
      }
    },
  };
}
