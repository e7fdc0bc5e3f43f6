import type { z } from 'astro/zod';
import type { FieldPath } from '#model/entry.ts';

/** The parts of a zod schema's definition that hold other schemas. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

/** The names of the fields that may stand at a path of a schema. */
export function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  return schemasAt([schema], path).flatMap((each) => Object.keys(definitionOf(each).shape ?? {}));
}

function schemasAt(schemas: z.ZodType[], path: FieldPath): z.ZodType[] {
  const open = schemas.flatMap(unwrap);
  const [first, ...rest] = path;
  if (first === undefined) return open;
  const next = open.flatMap((schema) => {
    const { shape, element } = definitionOf(schema);
    const child = typeof first === 'number' ? element : shape?.[String(first)];
    return child ? [child] : [];
  });
  return schemasAt(next, rest);
}

/** A schema without its optional, default and union wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
  const { innerType, options } = definitionOf(schema);
  if (options) return options.flatMap(unwrap);
  return innerType ? unwrap(innerType) : [schema];
}
