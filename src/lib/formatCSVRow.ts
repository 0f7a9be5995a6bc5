/**
 * One record of a CSV file (RFC 4180): fields separated by commas, in quotation marks where they
 * hold a comma, a quotation mark or a line break, and ended by CRLF.
 *
 * A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
 * formula and carries it out; what people write ends up in such fields. Those get an apostrophe in
 * front, which makes them text (OWASP, CSV Injection).
 *
 * @example
 * formatCSVRow(['a', 'b "c"', '=1+1']) // 'a,"b ""c""",\'=1+1\r\n'
 */
export function formatCSVRow(fields: readonly (string | number | null | undefined)[]): string {
  return `${fields.map(formatField).join(',')}\r\n`
}

function formatField(field: string | number | null | undefined): string {
  const text = String(field ?? '')
  const safe = typeof field === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
