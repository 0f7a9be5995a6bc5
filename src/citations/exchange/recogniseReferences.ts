import type { ExchangeFormat } from './model'

/**
 * Which format a file of references has, by its content; `address` where it is nothing but a web
 * address or a DOI, and `null` where it is none of these.
 */
export function recogniseReferences(text: string): ExchangeFormat | 'address' | null {
  const start = text.trimStart()
  if (/^(?:https?:|ftp:|www\.|doi:|10\.\d{4,9}\/)\S*\s*$/i.test(start)) return 'address'
  if (/^[[{]/.test(start)) return 'csl-json'
  if (/^\s?TY {0,2}- /m.test(text)) return 'ris'
  return /^\s*@\s*[A-Za-z]+\s*[{(]/m.test(text) ? 'bibtex' : null
}
