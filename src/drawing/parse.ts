import { mermaidOf } from '#model/picture.ts';

/** What Mermaid cannot read in a drawing's source; line and column count from 1 in the whole file. */
export interface ParseFault {
  line: number;
  column: number;
  text: string;
}

interface MermaidError {
  message?: string;
  hash?: { loc?: { first_line: number; last_column: number } };
}

/**
 * Lets Mermaid itself parse a source, without a browser. Mermaid is loaded only here, so that a check in which no
 * drawing has changed never pays for it.
 * @param source the whole .mmd file
 * @returns the first fault, or undefined where it parses
 */
export async function parseFault(source: string): Promise<ParseFault | undefined> {
  const { default: purify } = (await import('dompurify')) as unknown as { default: Record<string, unknown> };
  // Mermaid cleans labels for a page; without one there is nothing to clean them for.
  Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = await import('mermaid');
  const { mermaid: text, skipped } = mermaidOf(source);
  try {
    await mermaid.parse(text);
    return undefined;
  } catch (error) {
    const { message = String(error), hash } = error as MermaidError;
    const [head = '', row = '', , expected = ''] = message.split('\n');
    const line = hash?.loc?.first_line ?? Number(/line (\d+)/.exec(head)?.[1] ?? 1);
    const got = /got '([^']+)'/.exec(expected)?.[1];
    return {
      line: line + skipped,
      column: (hash?.loc?.last_column ?? 0) + 1,
      text: `Mermaid cannot read "${row.trim()}"${got ? `: ${got} stands where it must not` : ''}.`,
    };
  }
}
