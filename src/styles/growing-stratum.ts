/**
 * The stylesheet that lets a layer's stratum grow from its row of the section on the home page into its place on the
 * layer's page. Both pages load it and no other does, since a transition happens only where both sides ask for it.
 * Everything but the stratum goes over at once, and so do the way back home, the way from layer to layer, and all of
 * it in a browser that knows no transition between documents.
 * @param count how many layers the world has
 */
export function growingStratumStylesheet(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index + 1).map(
    (position) => `.section-names [data-layer="${position}"],[data-layer="${position}"] .stratum-beds{view-transition-name:layer-${position}}`,
  );
  const rules = [
    '@view-transition{navigation:auto}',
    ...names,
    // A browser pictures boxes of HTML alone, not the paths of the section: the row gives the place, the beds the picture.
    '.section-names li,.stratum-beds{view-transition-class:stratum}',
    '::view-transition-old(*){display:none}',
    '::view-transition-group(root),::view-transition-new(*){animation:none}',
    '::view-transition-new(.stratum){block-size:100%}',
    '::view-transition-group(.stratum){animation-duration:280ms}',
    ':root:not(:has(body[data-layer]))::view-transition-group(.stratum){animation:none}',
  ];
  return `@media (prefers-reduced-motion:no-preference){${rules.join('')}}`;
}
