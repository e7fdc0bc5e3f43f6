import { LAYER_ORDER } from '#lib/cascade.ts';

/** Vite plugin: puts the order of the cascade layers at the head of every built stylesheet. */
export function layerOrder() {
  return {
    name: 'strata:layer-order',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; fileName: string; source?: unknown }>) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = `${LAYER_ORDER}${String(file.source).replaceAll(LAYER_ORDER, '')}`;
      }
    },
  };
}
