import { z } from 'astro/zod';

/** The parts of a JSON Schema that describe a field. */
interface Described {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  anyOf?: Described[];
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
}

/** The fields of a kind with type, duty and meaning, one a line; nested ones are indented. */
export function describeFields(schema: z.ZodType): string[] {
  return rows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described, 0);
}

function rows(described: Described, depth: number): string[] {
  return Object.entries(described.properties ?? {}).flatMap(([name, field]) => {
    const duty = described.required?.includes(name) ? 'needed' : 'optional';
    const line = `${'  '.repeat(depth)}${name}: ${typeOf(field)}, ${duty}. ${field.description ?? ''}`.trimEnd();
    const inner = [field, field.items ?? {}, ...(field.anyOf ?? [])];
    return [line, ...inner.flatMap((each) => rows(each, depth + 1))];
  });
}

function typeOf(field: Described): string {
  if (field.enum) return `one of ${field.enum.join(' | ')}`;
  if (field.const !== undefined) return `“${String(field.const)}”`;
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {})}`;
  const words: Record<string, string> = { string: 'text', object: 'group', integer: 'whole number', boolean: 'true or false', null: 'null' };
  return `${words[String(field.type)] ?? 'any'}${field.maxLength ? `, at most ${field.maxLength} characters` : ''}`;
}
