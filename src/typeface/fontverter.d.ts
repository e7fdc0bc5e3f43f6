/** The package has no types of its own: it converts font files between sfnt (.ttf) and its compressed forms. */
declare module 'fontverter' {
  const fontverter: { convert(bytes: Uint8Array, to: 'sfnt' | 'woff2'): Promise<Uint8Array> };
  export default fontverter;
}
