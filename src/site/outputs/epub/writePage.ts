import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { toXMLText } from '../xml/toXMLText'

/**
 * A page of a book as an XHTML document. React closes every element and quotes every attribute, and
 * writes one name as HTML allows and XHTML does not: `dateTime`.
 */
export function writePage(page: ReactElement): string {
  const markup = renderToStaticMarkup(page).replaceAll(' dateTime="', ' datetime="')
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXMLText(markup)}\n`
}
