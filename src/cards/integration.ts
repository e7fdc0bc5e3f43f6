import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCards } from '#cards/drawn-cards.ts';
import { takeOrders, type CardOrder } from '#cards/order.ts';
import { writeTouchIcon } from '#cards/touch-icon.ts';

/**
 * Astro integration: draws a social card for each page that orders one, and the icon for home screens.
 * @param options.cache folder for drawn cards
 * @param options.isOn whether cards are drawn; without them pages name none
 */
export function cards({ cache, isOn }: { cache: string; isOn: boolean }): AstroIntegration {
  const orders = new Map<string, CardOrder>();
  let favicon = '';
  return {
    name: 'strata:cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        favicon = fileURLToPath(new URL('favicon.svg', config.publicDir));
      },
      'astro:build:start': () => {
        if (isOn) takeOrders((order) => orders.set(order.address, order));
      },
      'astro:build:done': async ({ dir, logger }) => {
        takeOrders(undefined);
        await writeTouchIcon(favicon, fileURLToPath(new URL('apple-touch-icon.png', dir)));
        const began = performance.now();
        const drawn = await drawCards(orders.values(), fileURLToPath(dir), cache);
        logger.info(`${orders.size} cards, ${drawn} of them drawn anew, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      },
    },
  };
}
