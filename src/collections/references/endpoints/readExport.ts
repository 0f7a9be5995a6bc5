import type { PayloadRequest } from 'payload'
import type { ExchangeFormat } from '../../../citations/exchange/model'
import { Refusal } from '../../../lib/refusal'

/** How a file of each format is named and labelled, by the word a request uses for it. */
const FILES: Record<string, { format: ExchangeFormat; name: string; type: string }> = {
  bibtex: { format: 'bibtex', name: 'references.bib', type: 'application/x-bibtex; charset=utf-8' },
  ris: {
    format: 'ris',
    name: 'references.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  csl: {
    format: 'csl-json',
    name: 'references.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  },
}

export type ExportAsked = {
  format: ExchangeFormat
  name: string
  type: string
  article?: number
  issue?: number
}

/** `?format=bibtex|ris|csl` and at most one of `article` and `issue`, as ids. 400 for anything else. */
export function readExport({ searchParams }: Pick<PayloadRequest, 'searchParams'>): ExportAsked {
  const file = FILES[searchParams.get('format') ?? '']
  if (!file) {
    throw new Refusal('invalid', 400, '“format” is one of: bibtex, ris, csl.', { field: 'format' })
  }
  const article = readID(searchParams, 'article')
  const issue = readID(searchParams, 'issue')
  return { ...file, ...(article !== null && { article }), ...(issue !== null && { issue }) }
}

function readID(words: URLSearchParams, name: string): number | null {
  const said = words.get(name)
  if (said === null || said === '') return null
  if (/^[1-9]\d{0,8}$/.test(said)) return Number(said)
  throw new Refusal('invalid', 400, `“${name}” has to be a whole number.`, { field: name })
}
