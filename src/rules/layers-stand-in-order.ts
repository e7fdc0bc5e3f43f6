import type { LayerFile } from '#model/layers.ts';
import type { Problem } from '#model/problem.ts';
import { allValid } from '#rules/all-valid.ts';
import type { Rule } from '#rules/rule.ts';

/** Layers are numbered from 1 without gaps or twins. */
export const layersStandInOrder: Rule = {
  name: 'layers-stand-in-order',
  *check(content): Iterable<Problem> {
    if (!allValid(content, 'layers')) return;
    const sorted = [...content.entries.layers].sort((a, b) => (a.data as LayerFile).order - (b.data as LayerFile).order);
    for (const [index, layer] of sorted.entries()) {
      const { order } = layer.data as LayerFile;
      if (order !== index + 1)
        yield layer.problem(
          'layers-stand-in-order',
          ['order'],
          `its order is ${order}; the next free one is ${index + 1}.`,
          'Number the layers from bedrock without gaps.',
        );
    }
  },
};
