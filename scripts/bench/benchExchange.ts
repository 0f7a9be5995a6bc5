import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { importReferences } from '../../src/citations/exchange/importReferences'
import { CASE_FILES, type CaseFile } from '../../tests/exchange/caseFiles'
import { formatFigure } from './formatFigure.mjs'
import { ENTRIES, writeAlike, writeLikely } from './exchange/writeEntries'
import { openWorkshop } from './import/openWorkshop'
import { citationJS, type FileReader, openConverter } from './exchange/otherReaders'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * `npm run bench -- exchange`: how many small files of other programs each reader gets right, which
 * it does not, and how long each takes for five thousand entries of BibTeX; and what the desk takes to
 * store them, with the most memory it needs.
 */
export async function benchExchange(): Promise<void> {
  const converter = await openConverter()
  const readers: [name: string, read: FileReader][] = [
    ['Forme', readHere],
    ['citation-js', citationJS],
    ...(converter ? [['biblatex-csl-converter', converter] satisfies [string, FileReader]] : []),
  ]
  for (const [name, read] of readers) {
    const wrong = CASE_FILES.filter((file) => !isRight(file, read)).map((file) => file.name)
    const right = CASE_FILES.length - wrong.length
    console.log(`${name}: ${right} of ${CASE_FILES.length} files right`)
    if (wrong.length > 0) console.log(`  wrong: ${wrong.join(', ')}`)
    console.log(`  5000 entries: ${measure(read)} ms of computing`)
  }
  if (!converter)
    console.log('biblatex-csl-converter is not installed (see exchange/otherReaders).')
  await measureStoring()
}

/** What the desk takes to store as many entries as one file may have, in a database of its own. */
async function measureStoring(): Promise<void> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  try {
    const workshop = await openWorkshop(ROOT, path.join(room, 'data'))
    try {
      const file = path.join(room, 'large.bib')
      for (const [what, text] of [
        ['titles as people have them', writeLikely()],
        ['titles that are all alike, the worst there is', writeAlike()],
      ] as const) {
        writeFileSync(file, text)
        const { computing, made, matched, megabytes, milliseconds, steps } =
          await workshop.store(file)
        console.log(`The desk, ${what}: ${made} of ${ENTRIES} stored, told ${steps} times`)
        for (const [time, name] of [
          'everything is new',
          `sent again, ${matched} found`,
        ].entries()) {
          print(name, milliseconds[time] ?? 0, 'ms', SECONDS * 1000)
          print('  of computing', computing[time] ?? 0, 'ms')
        }
        print('most memory', megabytes, 'MB', MEGABYTES)
      }
    } finally {
      await workshop.close()
    }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/** What somebody waits for, and what a small server has to spare. */
const SECONDS = 60
const MEGABYTES = 600

function print(what: string, figure: number, unit: string, bound?: number) {
  const against = bound === undefined ? {} : { against: { figure: bound, name: 'the bound' } }
  console.log(formatFigure({ what, figure, unit, digits: 0, ...against }))
}

const readHere: FileReader = (text) => {
  const read = importReferences(text)
  if (!read.imported) throw new Error(read.message)
  return read.items
}

/** Every work that has to come in, in order and no other, with every field as it has to be. */
function isRight({ format, items, text }: CaseFile, read: FileReader): boolean {
  let found: unknown[]
  try {
    found = read(text, format)
  } catch {
    return false
  }
  return (
    found.length === items.length &&
    items.every((item, index) =>
      Object.entries(item).every(([field, value]) =>
        isDeepStrictEqual(Reflect.get(found[index] as object, field), value),
      ),
    )
  )
}

function measure(read: FileReader): number {
  const text = writeAlike()
  const before = process.cpuUsage()
  read(text, 'bibtex')
  const { system, user } = process.cpuUsage(before)
  return Math.round((user + system) / 1000)
}
