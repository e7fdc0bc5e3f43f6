import { nearestHint } from '#lib/nearest.ts';
import type { Entry } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf, type ProseTag } from '#model/prose.ts';
import { TAGS } from '#model/tags.ts';
import type { Rule } from '#rules/rule.ts';

/** Authors write only the tags of model/tags.ts, closed, with the attributes that these take. */
export const tagsAreKnown: Rule = {
  name: 'tags-are-known',
  *check({ world }): Iterable<Problem> {
    const diagrams = new Set(world.entries.filter(({ kind }) => kind === 'diagrams').map(({ id }) => id));
    for (const entry of world.entries) {
      if (entry.body === '' || entry.kind === 'diagrams') continue;
      const { fault, tags } = proseOf(entry);
      if (fault)
        yield {
          file: entry.file,
          ...fault.place,
          rule: 'tags-are-known',
          text: fault.text,
          tip: 'Close every tag, and write "less than" in words.',
          level: 'error',
        };
      const placed = new Set<string>();
      for (const tag of tags) {
        yield* judge(entry, tag, diagrams);
        const id = tag.name === 'Diagram' ? tag.attributes.id : undefined;
        if (id && placed.has(id)) yield problemOf(entry, tag, `"${id}" stands on this page already.`, 'Link to it, or draw another.');
        if (id) placed.add(id);
      }
    }
  },
};

const problemOf = (entry: Entry, tag: ProseTag, text: string, tip: string): Problem => ({
  file: entry.file,
  ...tag.place,
  rule: 'tags-are-known',
  text,
  tip,
  level: 'error',
});

function* judge(entry: Entry, tag: ProseTag, diagrams: Set<string>): Iterable<Problem> {
  const problem = (text: string, tip: string) => problemOf(entry, tag, text, tip);
  const known = TAGS[tag.name];
  if (!known) {
    yield problem(`<${tag.name}> is no tag of ours.${nearestHint(tag.name, Object.keys(TAGS))}`, `Tags: ${Object.keys(TAGS).join(', ')}.`);
    return;
  }
  if (known.hasChildren !== tag.hasChildren)
    yield problem(
      `<${tag.name}> ${known.hasChildren ? 'holds nothing' : 'holds something'}.`,
      known.hasChildren ? `Write <${tag.name}>…</${tag.name}>.` : `Write <${tag.name} />.`,
    );
  if (tag.name === 'Choices' && entry.kind !== 'layers') yield problem('<Choices> stands on layer pages only.', known.description);
  for (const name of Object.keys(tag.attributes)) {
    if (!known.attributes[name]) yield problem(`<${tag.name}> takes no "${name}".${nearestHint(name, Object.keys(known.attributes))}`, known.description);
  }
  for (const [name, { required, refersTo }] of Object.entries(known.attributes)) {
    const value = tag.attributes[name];
    if (required && !value) yield problem(`<${tag.name}> needs "${name}".`, known.description);
    else if (refersTo && value && !diagrams.has(value)) yield problem(`"${value}" is no diagram.${nearestHint(value, diagrams)}`, 'See: npm run show diagrams');
  }
}
