import type { LocatorLabel } from '../model'

/** How the house prints the labels of locators: for one, and for several. */
export const LOCATOR_TERMS: Readonly<Record<LocatorLabel, readonly [string, string]>> = {
  page: ['pg', 'pg'],
  chapter: ['ch.', 'chs'],
  volume: ['Vol.', 'Vols'],
  section: ['section', 'sections'],
  paragraph: ['para.', 'paras'],
  part: ['part', 'parts'],
  book: ['book', 'books'],
  line: ['line', 'lines'],
  verse: ['verse', 'verses'],
  note: ['note', 'notes'],
  folio: ['fol.', 'fols'],
  column: ['col.', 'cols'],
  figure: ['fig.', 'figs'],
}
