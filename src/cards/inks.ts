import { hexOf } from '#lib/oklch.ts';
import { layerRoles } from '#styles/layer-colours.ts';
import { neutralRole } from '#styles/neutral-roles.ts';

const neutral = (role: string) => hexOf(neutralRole(role).light);

/** Neutral colours of a card as `#rrggbb`. A card cannot know the reader's theme; it is always light. */
export const INKS = {
  paper: neutral('paper'),
  ground: neutral('ground'),
  ink: neutral('ink'),
  ink2: neutral('ink2'),
  ink3: neutral('ink3'),
  rule: neutral('rule'),
};

/**
 * A layer's colours as `#rrggbb`.
 * @param position counted from 1; without one the colours of what stands beside the stack
 * @param count how many layers the world has
 */
export function layerInks(position: number | undefined, count: number): Record<'ink' | 'line' | 'bed', string> {
  if (position === undefined) return { ink: INKS.ink, line: INKS.ink3, bed: INKS.ground };
  const roles = layerRoles(position, count);
  return { ink: hexOf(roles.ink!.light), line: hexOf(roles.line!.light), bed: hexOf(roles.bed!.light) };
}
