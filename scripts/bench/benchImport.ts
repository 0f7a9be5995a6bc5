import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { formatFigure } from './formatFigure.mjs'
import { generateManuscript } from './import/generateManuscript'
import { measureNotes } from './import/measureNotes'
import { measureReading } from './import/measureReading'
import { openWorkshop } from './import/openWorkshop'
import { percentile } from './percentile.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SAMPLE = path.join(ROOT, 'sample/manuscripts/51-2-straws-between-the-leaves.md')
const EDITORIAL = path.resolve(ROOT, '../shared/manuscripts')
const LONG = { notes: 1000, wordsPerNote: 100, works: 400 }
const RUNS = 5
const BOUNDS = { short: 1000, long: 15_000, notes: 1000, reading: 3000, megabytes: 600 }

/**
 * `npm run bench -- import`: how long an import takes, the database included, of a manuscript of the
 * sample, of the real editorial where it is at hand, and of one of a thousand notes; the most memory
 * the importing process ever needs; how long notes take to print, at once and after a move; and how
 * long Word files that are large in one way take to read.
 * PostgreSQL runs as it does under `npm start`, in a folder that is thrown away.
 */
export async function benchImport() {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  try {
    const workshop = await openWorkshop(ROOT, path.join(room, 'data'))
    try {
      console.log(`On ${cpus().length} cores, Node ${process.versions.node}:\n`)
      await measureShort('manuscript of the sample', SAMPLE)
      for (const kind of ['txt', 'docx']) {
        const file = path.join(EDITORIAL, `issue-51-editorial.${kind}`)
        if (existsSync(file)) await measureShort(`the real editorial, .${kind}`, file)
        else console.log(`  SKIPPED: the real editorial, .${kind}; it is not at ${file}`)
      }
      await measureLong()
      printNotes()
      printReading()

      async function measureShort(what: string, file: string) {
        const { megabytes, milliseconds, notes } = await workshop.measure(file, RUNS)
        const [first = 0, ...others] = milliseconds
        const against = { figure: BOUNDS.short, name: 'the bound' }
        console.log(`  ${what}: ${notes} notes`)
        print('  first import of the process', first, against)
        print(`  median of ${others.length} more`, percentile(others, 0.5), against)
        printMemory(megabytes)
      }

      async function measureLong() {
        const folder = path.join(room, 'manuscripts')
        mkdirSync(folder)
        const file = path.join(folder, 'long.docx')
        writeFileSync(file, generateManuscript(LONG))
        const made = await workshop.measure(file, 1)
        const words = LONG.notes * LONG.wordsPerNote
        console.log(
          `  ${words} words: ${made.notes} notes, ${made.references} works, ${made.quotations} quotations`,
        )
        const against = { figure: BOUNDS.long, name: 'the bound' }
        print('  everything is new', made.milliseconds[0] ?? 0, against)
        printMemory(made.megabytes)
        const known = await workshop.measure(file, 1)
        print('  every work is on the desk', known.milliseconds[0] ?? 0, against)
        printMemory(known.megabytes)
      }
    } finally {
      await workshop.close()
    }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

function printNotes() {
  const against = { figure: BOUNDS.notes, name: 'the bound' }
  for (const count of [300, LONG.notes]) {
    const { format, renumber } = measureNotes(count)
    print(`${count} notes printed`, format, count === 300 ? against : undefined)
    print(`  renumbered after a move`, renumber, against)
  }
}

function printReading() {
  console.log('  Large files, read without the desk, time of computing:')
  for (const { what, milliseconds, wall } of measureReading()) {
    print(what, milliseconds, { figure: BOUNDS.reading, name: 'the bound' })
    print('  by the clock', wall)
  }
}

function print(what: string, figure: number, against?: { figure: number; name: string }) {
  console.log(formatFigure({ what, figure, unit: 'ms', digits: 0, ...(against && { against }) }))
}

function printMemory(megabytes: number) {
  const against = { figure: BOUNDS.megabytes, name: 'the bound' }
  console.log(
    formatFigure({ what: '  most memory', figure: megabytes, unit: 'MB', digits: 0, against }),
  )
}
