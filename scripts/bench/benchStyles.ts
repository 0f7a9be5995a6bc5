import { formatApparatus } from '../../src/citations/format/formatNotes'
import { listStyles, readStyle } from '../../src/citations/styles/styleLibrary'
import { formatFigure } from './formatFigure.mjs'
import { NOTES, REFERENCES, STYLES } from './styles/cases'
import { compareStyle, type Difference } from './styles/compareStyle'

const WORDS: Record<Difference['why'], string> = {
  strictIbid: 'rule of ibid, a setting',
  spellOutShared: 'rule of short forms, a setting',
  unnamedDelimiter: 'no delimiter named: a semicolon',
  unnamedWork: 'no words for a work: named',
  unexplained: 'no reason known',
}

/**
 * `npm run bench -- styles`: forty styles, note styles first, times twenty-eight notes and the list
 * of the works they cite, against citeproc-js by itself with the official locales. Prints how many
 * are the same, to the look of every word, and why the others are not. `npm run bench -- styles all`
 * prints the notes by every style there is besides, and counts those with something no style means.
 */
export function benchStyles(args: readonly string[]) {
  const found = STYLES.map((id) => ({ id, ...compareStyle(readStyle(id) ?? '') }))
  const notes = found.length * NOTES.length
  const all = found.flatMap(({ differences, id }) => differences.map((one) => ({ id, ...one })))
  console.log(`${found.length} styles, ${NOTES.length} notes each:\n`)
  print('notes as the engine prints them', notes - all.length, notes)
  for (const [why, words] of Object.entries(WORDS)) {
    const of = all.filter((one) => one.why === why)
    if (of.length > 0) print(`  otherwise: ${words}`, of.length, notes)
  }
  const works = found.reduce((sum, one) => sum + one.works.all, 0)
  print(
    'entries of lists of works as the engine’s',
    found.reduce((sum, one) => sum + one.works.same, 0),
    works,
    'works',
  )
  for (const { engine, forme, id, note, why } of all) {
    if (why === 'unexplained')
      console.log(`\n${id}, note ${note}\n  engine ${engine}\n  Forme  ${forme}`)
  }
  for (const {
    id,
    works: { others },
  } of found) {
    for (const [engine, forme] of others)
      console.log(`\n${id}, list\n  engine ${engine}\n  Forme  ${forme}`)
  }
  if (args.includes('all')) printAll()
}

/** Nothing a style says, but what a fault leaves in print. */
const FAULTS = /undefined|NaN|\[object|\[CSL|NO_PRINTED_FORM|\/19\d\d\)|[\uFDD0-\uFDEF]/

function printAll() {
  const styles = listStyles()
  const faulty = styles.flatMap(({ id }) => {
    try {
      const printed = formatApparatus({
        notes: NOTES,
        references: REFERENCES,
        style: readStyle(id) ?? '',
      })
      const runs = [...printed.notes, ...(printed.works ?? [])].flatMap((one) => one.printed)
      const fault = FAULTS.exec(runs.map(({ text }) => text).join(''))
      return fault ? [`${id}: ${fault[0]}`] : []
    } catch (error) {
      return [`${id}: ${String(error)}`]
    }
  })
  print(
    '\nof all styles, without a fault in print',
    styles.length - faulty.length,
    styles.length,
    'styles',
  )
  for (const line of faulty) console.log(`  ${line}`)
}

function print(what: string, figure: number, of: number, unit = 'notes') {
  console.log(formatFigure({ what, figure, unit, digits: 0, against: { figure: of, name: 'all' } }))
}
