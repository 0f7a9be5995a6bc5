/**
 * The ids of a piece of markup, and the links to them, under a prefix, so that pieces can stand in
 * one document. Quotation marks in text are escaped, so nothing but an attribute is taken for one.
 */
export function prefixIDs(markup: string, prefix: string): string {
  return markup
    .replaceAll(' id="', ` id="${prefix}`)
    .replaceAll(' href="#', ` href="#${prefix}`)
    .replaceAll(' aria-labelledby="', ` aria-labelledby="${prefix}`)
}
