import type { ReactElement } from 'react'
import { renderMarkup } from '../../renderMarkup'
import { toXMLText } from '../../../text/escapeXML'

/** React asks for the first pictures of a page beforehand; a book has them all. */
const PRELOADS = /<link rel="preload"[^>]*>/g

/** A page of a book as an XHTML document. React closes every element and quotes every attribute. */
export function writePage(page: ReactElement): string {
  const markup = toXMLText(renderMarkup(page).replace(PRELOADS, ''))
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${markup}\n`
}
