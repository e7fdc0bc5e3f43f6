/** Lightness, chroma, hue of OKLCH. */
type Colour = readonly [lightness: number, chroma: number, hue: number];

/** One layer's colours: DESIGN's table, light and dark, as [ink chroma, line chroma, bed chroma]. */
const TABLE: readonly { hue: number; light: readonly [number, number, number]; dark: readonly [number, number, number] }[] = [
  { hue: 32, light: [0.108, 0.113, 0.063], dark: [0.103, 0.113, 0.063] },
  { hue: 12, light: [0.092, 0.097, 0.053], dark: [0.087, 0.097, 0.053] },
  { hue: 350, light: [0.08, 0.084, 0.046], dark: [0.076, 0.084, 0.046] },
  { hue: 324, light: [0.074, 0.078, 0.043], dark: [0.07, 0.078, 0.043] },
  { hue: 296, light: [0.074, 0.078, 0.043], dark: [0.07, 0.078, 0.043] },
  { hue: 266, light: [0.08, 0.084, 0.046], dark: [0.076, 0.084, 0.046] },
  { hue: 240, light: [0.082, 0.086, 0.048], dark: [0.078, 0.086, 0.048] },
  { hue: 214, light: [0.078, 0.082, 0.045], dark: [0.074, 0.082, 0.045] },
  { hue: 186, light: [0.078, 0.088, 0.049], dark: [0.08, 0.088, 0.049] },
  { hue: 158, light: [0.092, 0.097, 0.053], dark: [0.087, 0.097, 0.053] },
  { hue: 130, light: [0.104, 0.109, 0.06], dark: [0.099, 0.109, 0.06] },
  { hue: 104, light: [0.098, 0.122, 0.068], dark: [0.112, 0.124, 0.068] },
  { hue: 78, light: [0.096, 0.122, 0.07], dark: [0.114, 0.126, 0.07] },
];

/** 16 × 16 px tiles of 1 px lines, one a layer; they repeat beyond the table. */
const TILES: readonly string[] = [
  'M4 1.5v5M1.5 4h5M12 9.5v5M9.5 12h5',
  'M0 .5h16M0 8.5h16M4.5 .5v8M12.5 8.5v8',
  'M0 6l4-4 4 4 4-4 4 4M0 14l4-4 4 4 4-4 4 4',
  'M1 4.5h6M9 12.5h6',
  'M2.5 2.5h4v4h-4zM10.5 10.5h4v4h-4z',
  'M0 0l16 16M16 0L0 16M8 0l8 8-8 8-8-8z',
  'M1.5 2.5l2.5 4 2.5-4M9.5 10.5l2.5 4 2.5-4',
  'M4 1.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2M12 9.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2',
  'M0 8.5h4v-4h4v-4M8 16.5v-4h4v-4h4',
  'M2 7l4-6M10 15l4-6',
  'M2 2.5h1.4M10 2.5h1.4M6 6.5h1.4M14 6.5h1.4M2 10.5h1.4M10 10.5h1.4M6 14.5h1.4M14 14.5h1.4',
  'M0 4q4-5 8 0t8 0M0 12q4-5 8 0t8 0',
  'M4 7V2M1.5 3.5L4 7l2.5-3.5M12 15v-5M9.5 11.5L12 15l2.5-3.5',
];

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/**
 * The five colour roles of a layer in both themes. Up to the table's end they are DESIGN's; beyond it the hues
 * repeat and lightness goes on along the same ramp, so that any number of layers can be told apart in order.
 * @param position the layer's place, counted from 1
 * @param count how many layers the world has
 */
export function layerRoles(position: number, count: number): Record<string, { light: Colour; dark: Colour }> {
  const index = position - 1;
  const row = TABLE[index % TABLE.length]!;
  const share = index / Math.max(12, count - 1);
  const step = index % 2 ? 1 : -1;
  const both = (light: readonly [number, number], dark: readonly [number, number]) => ({
    light: [light[0], light[1], row.hue] as const,
    dark: [dark[0], dark[1], row.hue] as const,
  });
  const bedLight = mix(0.775, 0.885, share) + step * 0.014;
  const bedDark = mix(0.335, 0.45, share) + step * 0.01;
  return {
    ink: both([mix(0.42, 0.465, share), row.light[0]], [mix(0.79, 0.84, share), row.dark[0]]),
    line: both([mix(0.54, 0.585, share), row.light[1]], [mix(0.608, 0.68, share), row.dark[1]]),
    bed: both([bedLight, row.light[2]], [bedDark, row.dark[2]]),
    bed2: both([bedLight - 0.025, row.light[2]], [bedDark - 0.023, row.dark[2]]),
    wash: both([0.938, row.light[2] * 0.4], [0.262, row.dark[2] * 0.5]),
  };
}

/** The roles that stylesheets use. The second bed follows from the first, in the one figure that shows it. */
const ROLES = ['ink', 'line', 'bed', 'wash'];
/** Those that drawings use, which name the layer by its number: they stand in the palette. */
const DRAWN_ROLES = ['ink', 'bed'];

const round = (value: number) => String(Number(value.toFixed(3))).replace(/^0\./, '.');
const css = (colour: Colour) => `oklch(${colour.map(round).join(' ')})`;

/** The lines of a position's lithology, as an SVG path in a tile of 16 × 16 px. */
export function lithologyPath(position: number): string {
  return TILES[(position - 1) % TILES.length]!;
}

/** The lithology of a position as a CSS image, to be used as a mask. */
export function lithology(position: number): string {
  const path = lithologyPath(position);
  return `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16' fill='none' stroke='%23000'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`;
}

/**
 * The stylesheet that gives `data-layer="<position>"` its roles.
 * @param count how many layers the world has
 */
export function layerStylesheet(count: number): string {
  const positions = Array.from({ length: count }, (_, index) => index + 1);
  const colour = ({ light, dark }: { light: Colour; dark: Colour }) => `light-dark(${css(light)},${css(dark)})`;
  const palette = positions.flatMap((position) => DRAWN_ROLES.map((role) => `--l${position}-${role}:${colour(layerRoles(position, count)[role]!)}`));
  const rules = positions.map((position) => {
    const roles = layerRoles(position, count);
    const colours = ROLES.map((role) => `--layer-${role}:${DRAWN_ROLES.includes(role) ? `var(--l${position}-${role})` : colour(roles[role]!)}`);
    return `[data-layer="${position}"]{${colours.join(';')};--layer-lithology:${lithology(position)}}`;
  });
  return `@layer tokens{:root{${palette.join(';')}}${rules.join('')}}`;
}
