/** The font files that each build cuts for itself; `astro.config.mjs` says where they lie. */
declare module 'strata-fonts/*' {
  const address: string;
  export default address;
}
