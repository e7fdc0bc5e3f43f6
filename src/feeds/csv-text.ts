/**
 * A table as CSV after https://www.rfc-editor.org/rfc/rfc4180: a header line, commas, CRLF, quotes where they are needed.
 * @param rows one record of text a row, all with the same fields in the same order
 */
export function csvText(rows: readonly Record<string, string>[]): string {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name]!))].map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
