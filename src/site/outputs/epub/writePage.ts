import type { ReactElement } from 'react'
import { renderMarkup } from '../../markup/renderMarkup'
import { toXMLText } from '../xml/toXMLText'

/** A page of a book as an XHTML document. React closes every element and quotes every attribute. */
export function writePage(page: ReactElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXMLText(renderMarkup(page))}\n`
}
