/**
 * Ids that the pages of a kind carry besides the headings of their prose. The tests of the built site see to it that
 * they are there where a link needs them.
 */
export const PAGE_SECTIONS: Record<string, readonly string[]> = {
  layers: ['watch', 'changes', 'was', 'related', 'terms', 'sources'],
  tools: ['events', 'alternatives', 'terms', 'talks'],
  terms: ['events', 'talks', 'sources'],
  exits: ['what-happened', 'what-breaks', 'ways-on', 'effort', 'sources'],
};
