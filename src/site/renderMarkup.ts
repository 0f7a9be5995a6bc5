import type { ReactElement } from 'react'

// Next refuses a static import of this module in the App Router, where pages are server components.
// Reader pages are not (decision 001), so it is loaded as what it is: a function from tree to text.
const { renderToStaticMarkup } = await import('react-dom/server')

// The attributes that React prints with the capitals of their DOM properties.
const CAPITALISED = / (autoComplete|charSet|dateTime|fetchPriority|imageS(?:izes|rcSet)|srcSet)="/g

/**
 * An element as markup, with attribute names as HTML spells them: XHTML knows no other spelling.
 * Quotation marks in text are escaped, so nothing but an attribute is taken for one.
 */
export function renderMarkup(element: ReactElement): string {
  return renderToStaticMarkup(element).replace(CAPITALISED, (name) => name.toLowerCase())
}
