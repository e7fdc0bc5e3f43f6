import type { Drawing } from '#site/diagrams.ts';
import { readDiagram } from '#model/picture.ts';
import source from '#components/specimens/sample.mmd?raw';
import narrow from '#components/specimens/sample.svg?raw';
import wide from '#components/specimens/sample.wide.svg?raw';

/** One drawing with each kind of part and arrow; the two files beside it were drawn from its source by `npm run diagrams`. */
export const SAMPLE_DRAWING: Drawing = {
  narrow,
  wide,
  width: Number(/ width="(\d+)"/.exec(wide)?.[1] ?? 0),
  caption: 'Each kind of part and arrow that a drawing can have.',
  picture: readDiagram(source).picture!,
};
