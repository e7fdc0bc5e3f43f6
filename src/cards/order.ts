import type { Bed } from '#figure/bed.ts';
import type { Timeline } from '#figure/timeline.ts';

/** Size of a card in px, the one that networks show uncut. */
export const CARD = { width: 1200, height: 630 };

/** What a page says of itself so that its card can be drawn. */
export interface CardOrder {
  /** Address of the card below the base: `/cards/tools/helm.png`. */
  address: string;
  title: string;
  /** Name of the edition. */
  edition: string;
  timeline: Timeline;
  /** Beds of every layer, bedrock first. */
  layers: readonly (readonly Bed[])[];
  /** The layer that the page belongs to; its position is counted from 1. */
  layer: { position: number; title: string } | undefined;
  /** The bed of the one tool that the page is about. */
  bed: Bed | undefined;
}

type Taker = (order: CardOrder) => void;

/*
 * Astro bundles the pages and runs the integration as it stands, so a build holds this module twice.
 * Both copies meet at this place.
 */
const PLACE = Symbol.for('strata:cards');
const meeting = globalThis as { [PLACE]?: Taker | undefined };

/** Says who takes the orders of this build; in development nobody does. */
export function takeOrders(taker: Taker | undefined): void {
  meeting[PLACE] = taker;
}

/**
 * Orders a card.
 * @returns whether somebody took the order, so that the card will be there
 */
export function orderCard(order: CardOrder): boolean {
  meeting[PLACE]?.(order);
  return meeting[PLACE] !== undefined;
}
