import type { ToolFile } from '#model/tools.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** No line of chooseWhen or notWhen repeats another tool's. */
export const reasonsAreParticular: Rule = {
  name: 'reasons-are-particular',
  *check({ entries }): Iterable<Problem> {
    const first = new Map<string, string>();
    for (const tool of entries.tools) {
      for (const field of ['chooseWhen', 'notWhen'] as const) {
        const lines = (tool.data as ToolFile)[field];
        if (!Array.isArray(lines)) continue;
        for (const [index, line] of lines.entries()) {
          const key = line
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim();
          const known = first.get(key);
          if (known) yield tool.problem('reasons-are-particular', [field, index], `"${line}" repeats ${known}.`, 'Say what is particular to this tool.');
          else first.set(key, tool.file);
        }
      }
    }
  },
};
