import type { LocatorLabel } from '../citations/model'

/** The CSL locator labels offered on the desk, the commonest first. */
export const LOCATOR_LABELS: { label: string; value: LocatorLabel }[] = [
  { label: 'page', value: 'page' },
  { label: 'chapter', value: 'chapter' },
  { label: 'section', value: 'section' },
  { label: 'volume', value: 'volume' },
  { label: 'part', value: 'part' },
  { label: 'book', value: 'book' },
  { label: 'paragraph', value: 'paragraph' },
  { label: 'line', value: 'line' },
  { label: 'verse', value: 'verse' },
  { label: 'note', value: 'note' },
  { label: 'folio', value: 'folio' },
  { label: 'column', value: 'column' },
  { label: 'figure', value: 'figure' },
]
