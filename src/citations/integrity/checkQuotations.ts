import { compareQuotation } from '../compare/compareQuotation'
import type { CslItem, Note } from '../model'
import { numberNotes } from '../numbering/numberNotes'
import { cslToShortForm } from '../references/cslToShortForm'
import { apparatusMessage } from './apparatusMessage'
import type {
  CheckedApparatus,
  ApparatusProblem,
  ApparatusProblemKind,
  QuotationUse,
} from './model'

/** Sources that have no pages or other places to name. */
const UNPAGED = new Set([
  'broadcast',
  'dataset',
  'graphic',
  'interview',
  'motion_picture',
  'performance',
  'personal_communication',
  'post',
  'post-weblog',
  'software',
  'song',
  'speech',
  'webpage',
])

const PERIODICAL = new Set(['article-magazine', 'article-newspaper'])

/**
 * Checks the quotations: words on both sides, a record that says the same or a reason, and a place
 * in the source. A note is under a quotation when it names a Quotation record or is named by one of
 * `quotations`.
 */
export function checkQuotations(apparatus: CheckedApparatus): ApparatusProblem[] {
  const { notes, markers, references, quotations = [] } = apparatus
  const numbers = numberNotes(markers)
  const problems: ApparatusProblem[] = []
  for (const use of quotations) {
    const found = checkUse(use)
    if (!found) continue
    const note = use.noteID === undefined ? undefined : numbers.get(use.noteID)
    problems.push({
      kind: found.kind,
      message: apparatusMessage(found.kind, { note, what: found.what }),
      ...(note !== undefined && { note }),
      ...(use.noteID !== undefined && { noteID: use.noteID }),
      ...(use.quotation !== undefined && { quotation: use.quotation }),
    })
  }
  const quoting = new Set(quotations.map((use) => use.noteID))
  for (const note of notes) {
    if (!quoting.has(note.id) && note.quotation === undefined) continue
    const item = findUnlocated(note, references)
    if (!item) continue
    const number = numbers.get(note.id)
    const what = `“${cslToShortForm(item)}”`
    problems.push({
      kind: 'locatorMissing',
      message: apparatusMessage('locatorMissing', { note: number, what }),
      ...(number !== undefined && { note: number }),
      noteID: note.id,
      reference: item.id,
      ...(note.quotation !== undefined && { quotation: note.quotation }),
    })
  }
  return problems
}

const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text)

function checkUse(use: QuotationUse): { kind: ApparatusProblemKind; what: string } | null {
  if (isWordless(use.text)) return { kind: 'quotationEmpty', what: '' }
  if (use.record === undefined) return null
  if (isWordless(use.record)) return { kind: 'quotationEmpty', what: '' }
  const { first } = compareQuotation({ text: use.text, record: use.record })
  if (!first || (use.reason ?? '').trim() !== '') return null
  const words = first.text.after.trim() || first.text.before.trim()
  return { kind: 'quotationAltered', what: words }
}

/** The source of the quoted words, if it has places and none is named. */
function findUnlocated(note: Note, references: Readonly<Record<string, CslItem>>): CslItem | null {
  const source = note.citations.find((_, index) => !note.citations[index + 1]?.quotedIn)
  if (!source || (source.locator?.value ?? '').trim() !== '') return null
  const item = Object.hasOwn(references, source.reference)
    ? references[source.reference]
    : undefined
  if (!item || UNPAGED.has(item.type) || (PERIODICAL.has(item.type) && item.URL)) return null
  return { ...item, id: source.reference }
}
