import type { ExchangeFormat } from '../../../citations/exchange/model'

/** How a file of each format is named and labelled, by the word a request uses for it. */
export const exportedFiles: Record<
  'bibtex' | 'csl' | 'ris',
  { format: ExchangeFormat; name: string; type: string }
> = {
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
