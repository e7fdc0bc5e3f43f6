import { z } from 'astro/zod';
import { besideSchema, editionSchema } from '#model/edition.ts';
import { KIND_NAMES, KINDS } from '#model/kinds.ts';

/** What can be authored: the kinds, and the two files at the root of the content. */
const AUTHORED: Record<string, { files: string; schema: z.ZodType }> = {
  ...Object.fromEntries(
    KIND_NAMES.map((kind) => {
      const { extensions, schema } = KINDS[kind];
      return [kind, { files: extensions.map((ending) => `content/${kind}/*${ending}`).join(', '), schema }];
    }),
  ),
  edition: { files: 'content/edition.yaml', schema: editionSchema },
  beside: { files: 'content/beside.yaml', schema: besideSchema },
};

/** Names of all schemas: the kinds, `edition` and `beside`. */
export const SCHEMA_NAMES = Object.keys(AUTHORED);

/** Names of the schemas whose files are YAML from the first line to the last; the others are front matter. */
export const YAML_SCHEMA_NAMES = SCHEMA_NAMES.filter((name) => filesOf(name).endsWith('.yaml'));

/** The files that a schema is for, such as `content/events/*.yaml`. */
export function filesOf(name: string): string {
  return AUTHORED[name]!.files;
}

/**
 * What authors may write, as JSON Schema (https://json-schema.org/draft/2020-12), printed from the zod schema that reads it.
 * @param name one of SCHEMA_NAMES
 * @param address whole address where it is published, if it is
 */
export function kindSchema(name: string, address?: string): object {
  const { $schema, ...rest } = z.toJSONSchema(AUTHORED[name]!.schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, ...(address === undefined ? {} : { $id: address }), title: `Strata: ${name}`, description: `What stands in ${filesOf(name)}.`, ...rest };
}
