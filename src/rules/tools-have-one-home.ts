import type { LayerFile } from '#model/layers.ts';
import type { Problem } from '#model/problem.ts';
import { allValid } from '#rules/all-valid.ts';
import type { Rule } from '#rules/rule.ts';

/** A tool is at home in exactly one layer, or beside the stack. */
export const toolsHaveOneHome: Rule = {
  name: 'tools-have-one-home',
  *check(content): Iterable<Problem> {
    const { world, entries } = content;
    const homes = new Map<string, string>(world.beside.map(({ id }) => [id, 'beside.yaml']));
    for (const layer of entries.layers) {
      const { groups, related } = layer.data as LayerFile;
      for (const [g, group] of groups.entries()) {
        for (const [t, id] of group.tools.entries()) {
          const path = ['groups', g, 'tools', t];
          const home = homes.get(id);
          if (home)
            yield layer.problem(
              'tools-have-one-home',
              path,
              `"${id}" is at home in ${home} already.`,
              'Keep one home; list it under "related" in other layers.',
            );
          else homes.set(id, layer.file);
        }
      }
      for (const [index, id] of related.entries()) {
        if (homes.get(id) === layer.file)
          yield layer.problem('tools-have-one-home', ['related', index], `"${id}" is at home in this layer.`, 'Take it out of "related".');
      }
    }
    if (!allValid(content, 'layers')) return;
    for (const tool of world.entries) {
      if (tool.kind !== 'tools' || homes.has(tool.id)) continue;
      yield tool.problem(
        'tools-have-one-home',
        [],
        `"${tool.id}" is at home nowhere.`,
        'List it in the groups of one layer, or in beside.yaml with the reason.',
      );
    }
  },
};
