/** The package has no types of its own: https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  export default function subsetFont(bytes: Uint8Array, text: string, options: { targetFormat: 'sfnt' | 'woff2' }): Promise<Uint8Array>;
}
