import type { ImportFormat } from './model'

/**
 * Which format a file of references has, by its content; `address` where it is nothing but a web
 * address or a DOI, and `null` where it is none of these.
 */
export function recogniseReferences(text: string): ImportFormat | 'address' | null {
  const start = text.trimStart()
  if (/^(?:https?:|ftp:|www\.|doi:|10\.\d{4,9}\/)\S*\s*$/i.test(start)) return 'address'
  if (/^[[{]/.test(start)) return 'csl-json'
  if (/^</.test(start)) return /<record[\s>]/.test(start) ? 'endnote-xml' : null
  if (/^\s?TY {0,2}- /m.test(text)) return 'ris'
  if (/^PMID {0,2}- ?\d/m.test(text)) return 'nbib'
  if (/^%0 \S/m.test(text) || /^%T \S/m.test(text)) return 'enw'
  return /^\s*@\s*[A-Za-z]+\s*[{(]/m.test(text) ? 'bibtex' : null
}
