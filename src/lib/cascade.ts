/** The order of the cascade layers; the first line of every stylesheet, so that no import order can change it. */
export const LAYER_ORDER = '@layer reset,tokens,base,prose,layout,components,utilities;';
