import { fileURLToPath } from 'node:url';

/** The two families: their name in stylesheets, and the published file that holds all weights from 400 to 700. */
export const FAMILIES = {
  serif: { name: 'STIX Two Text', file: '@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2' },
  sans: { name: 'Archivo Narrow', file: '@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2' },
} as const;

export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** Absolute path of a family's published file. */
export function publishedFile(family: Family): string {
  return fileURLToPath(import.meta.resolve(FAMILIES[family].file));
}

/** Absolute path of the published file that holds the letters which the first one lacks, such as Š. */
export function furtherLetters(family: Family): string {
  return fileURLToPath(import.meta.resolve(FAMILIES[family].file.replace('-latin-', '-latin-ext-')));
}
