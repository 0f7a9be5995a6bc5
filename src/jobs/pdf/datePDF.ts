/**
 * The PDF with its dates set to the one given (ISO 8601), in place of the moment it was made at, so
 * that the same edition always gives the same bytes. Dates in a PDF all have one length
 * (ISO 32000-1, 7.9.4), so nothing in the file moves.
 */
export function datePDF(pdf: Uint8Array, date: string): Uint8Array {
  const digits = new Date(date).toISOString().replace(/\D/g, '').slice(0, 14)
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(
    text.replace(
      /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g,
      (_, name: string) => `/${name} (D:${digits}+00'00')`,
    ),
    'latin1',
  )
}
