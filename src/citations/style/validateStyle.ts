/**
 * Whether a CSL file may become the magazine's style. It is refused here, with the line, and not
 * found out by a reader: once accepted, every note of every later edition is printed by it.
 */
import { createNoteEngine } from '../format/createNoteEngine'
import { runsToText } from '../format/runsToText'
import type { CslItem, Note } from '../model'
import { decidePositions } from '../numbering/decidePositions'
import { checkStyleParts } from './checkStyleParts'
import type { StyleProblem, StyleValidation } from './model'
import { parseStyle } from './parseStyle'
import { wording } from '../../wording'

/** More than any style needs: the largest of the public repository have about 250 kB. */
export const MOST_CHARACTERS = 400 * 1024

export const TRIAL_ITEMS: Record<string, CslItem> = {
  book: {
    id: 'book',
    type: 'book',
    author: [{ family: 'Luxemburg', given: 'Rosa' }],
    title: 'The Accumulation of Capital',
    publisher: 'Routledge',
    'publisher-place': 'London',
    issued: { 'date-parts': [[2003]] },
  },
  chapter: {
    id: 'chapter',
    type: 'chapter',
    author: [{ family: 'Lenin', given: 'V I' }],
    editor: [{ family: 'Apresyan', given: 'S' }],
    title: 'Karl Marx',
    'container-title': 'Lenin Collected Works',
    volume: '21',
    publisher: 'Progress Publishers',
    issued: { 'date-parts': [[1974]] },
  },
}

export const TRIAL_NOTES: Note[] = ['book', 'book', 'chapter', 'book'].map((reference, index) => ({
  id: String(index),
  citations: [{ reference, locator: { label: 'page', value: String(index + 1) } }],
  prose: [],
}))

const OTHER_TYPES =
  'article-journal article-magazine article-newspaper bill broadcast dataset entry-encyclopedia figure ' +
  'graphic hearing interview legal_case legislation manuscript map motion_picture paper-conference ' +
  'patent periodical personal_communication post-weblog report review song speech thesis treaty webpage'

/** Works of other types: a style may have a fault in what it prints of one of them alone. */
const OTHER_ITEMS: CslItem[] = OTHER_TYPES.split(' ').map((type) => ({
  ...TRIAL_ITEMS['chapter'],
  id: type,
  type,
  author: [{ family: `Writer of a ${type}`, given: 'Anna' }],
  title: `A ${type} of its own`,
  genre: 'Speech',
  issue: '3',
  page: '1-20',
  URL: 'https://www.example.org/',
  issued: { 'date-parts': [[1914, 11, 2]] },
  accessed: { 'date-parts': [[2020, 1, 2]] },
}))

const OTHER_NOTES: Note[] = OTHER_ITEMS.map(({ id }) => ({
  id,
  citations: [{ reference: id, locator: { label: 'page', value: '4' } }],
  prose: [],
}))

/**
 * Validates the text of a CSL file: well-formed XML without a document type, an independent CSL 1.0
 * style with title, id, class and citation layout, all called macros there, only elements of CSL,
 * and a trial formatting in which every note says something and no kind of work makes it fail. Promises a line for every problem.
 */
export function validateStyle(xml: string): StyleValidation {
  const refuse = (kind: StyleProblem['kind'], message: string): StyleValidation => ({
    valid: false,
    problems: [{ kind, message, line: 1, column: 1 }],
  })
  if (xml.trim() === '') return refuse('empty', wording.apparatus.style.empty)
  if (xml.length > MOST_CHARACTERS) {
    return refuse('tooLarge', wording.apparatus.style.tooLarge(MOST_CHARACTERS))
  }
  const { root, problem } = parseStyle(xml)
  if (problem) return { valid: false, problems: [problem] }
  const problems = checkStyleParts(root)
  if (problems.length > 0) return { valid: false, problems }
  const failure = tryStyle(xml)
  if (failure !== null) {
    const { line, column } = root
    const message = wording.apparatus.style.cannotFormat(failure)
    return { valid: false, problems: [{ kind: 'notUsable', message, line, column }] }
  }
  const info = root.children.find(({ name }) => name === 'info')
  const textOf = (part: string) =>
    info?.children.find(({ name }) => name === part)?.text.trim() ?? ''
  const kind = root.attributes['class'] === 'note' ? 'note' : 'in-text'
  return { valid: true, style: { title: textOf('title'), id: textOf('id'), class: kind } }
}

function printNotes(style: string, notes: readonly Note[], references: CslItem[]): string[] {
  // Without their places in a text: telling many works apart takes seconds, and is not what is tried.
  const engine = createNoteEngine({ places: [], references, style })
  const printed = decidePositions(notes).flatMap((placed, index) =>
    placed.map((one) => {
      const cite = { placed: one, note: index + 1, follows: false }
      return runsToText(engine.formatCitation(cite)).trim()
    }),
  )
  engine.formatWorks()
  return printed
}

/** Why a trial fails, or null. The engine throws strings as well as errors. */
function tryStyle(style: string): string | null {
  try {
    const silent = printNotes(style, TRIAL_NOTES, Object.values(TRIAL_ITEMS)).includes('')
    if (silent) return wording.apparatus.style.printsNothing
    printNotes(style, OTHER_NOTES, OTHER_ITEMS)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
