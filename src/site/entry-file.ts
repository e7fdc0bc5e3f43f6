import { getEntry } from 'astro:content';

type FiledKind = 'layers' | 'tools' | 'terms' | 'talks' | 'exits' | 'pages';

/** Path of an entry's file below the project: `content/tools/helm.md`. */
export async function entryFile(kind: FiledKind, id: string): Promise<string> {
  const entry = await getEntry(kind, id);
  const name = entry?.filePath?.split('/').at(-1) ?? `${id}.md`;
  return `content/${kind}/${name}`;
}
