import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { ExchangeFormat } from '../../../src/citations/exchange/model'

/** A reader of files of references: the records under the names of CSL, or it throws. */
export type FileReader = (text: string, format: ExchangeFormat) => unknown[]

/** citation-js, which Forme used before. */
export const citationJS: FileReader = (text, format) => {
  if (format === 'csl-json') return JSON.parse(text) as unknown[]
  if (format === 'bibtex') {
    const entries = plugins.input.data(text, '@biblatex/text')
    return plugins.input.data(entries, '@biblatex/entries+list') as unknown[]
  }
  return (plugins.input.data(text, '@ris/file') as object[]).flatMap(
    (record) => plugins.input.data(record, plugins.input.type(record)) as unknown[],
  )
}

type Converter = {
  BibLatexParser: new (text: string, options: object) => { parse: () => { entries: object } }
  RISParser: new (text: string) => { parse: () => { entries?: object } }
  CSLParser: new (items: object) => { parse: () => object }
  CSLExporter: new (entries: object) => { parse: () => Record<string, unknown> }
}

/**
 * biblatex-csl-converter, which is no dependency of Forme: null where it is not installed
 * (`npm install --no-save biblatex-csl-converter@3.6.0`).
 */
export async function openConverter(): Promise<FileReader | null> {
  const name = 'biblatex-csl-converter'
  let converter: Converter
  try {
    converter = (await import(name)) as Converter
  } catch {
    return null
  }
  const { BibLatexParser, CSLExporter, CSLParser, RISParser } = converter
  const parse = (text: string, format: ExchangeFormat): object => {
    if (format === 'bibtex') {
      const options = { processUnexpected: true, processUnknown: true }
      return new BibLatexParser(text, options).parse().entries
    }
    if (format === 'ris') {
      const read = new RISParser(text).parse()
      return read.entries ?? read
    }
    const items = JSON.parse(text) as { id: string }[]
    return new CSLParser(Object.fromEntries(items.map((item) => [item.id, item]))).parse()
  }
  return (text, format) => Object.values(new CSLExporter(parse(text, format)).parse())
}
