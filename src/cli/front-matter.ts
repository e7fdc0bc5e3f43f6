/** The YAML of an entry's file, and the offset in the file at which it begins. */
export interface FoundYaml {
  yaml: string;
  start: number;
}

const FRONT = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)\r?\n---/;

/**
 * The fields of an entry as they stand in its file.
 * @param file its path; a `.yaml` file is fields from end to end, any other begins with front matter
 * @returns undefined where there is no front matter
 */
export function yamlOf(file: string, text: string): FoundYaml | undefined {
  if (file.endsWith('.yaml')) return { yaml: text, start: 0 };
  const front = FRONT.exec(text);
  return front ? { yaml: front[2]!, start: front[1]!.length } : undefined;
}
