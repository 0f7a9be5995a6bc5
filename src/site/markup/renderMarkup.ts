import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

// The attributes that React prints with the capitals of their DOM properties.
const CAPITALISED = / (autoComplete|charSet|dateTime|srcSet)="/g

/**
 * An element as markup, with attribute names as HTML spells them: XHTML knows no other spelling.
 * Quotation marks in text are escaped, so nothing but an attribute is taken for one.
 */
export function renderMarkup(element: ReactElement): string {
  return renderToStaticMarkup(element).replace(CAPITALISED, (name) => name.toLowerCase())
}
