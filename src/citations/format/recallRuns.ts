/**
 * What the engine printed before, and how a style sets a note. Every save, every look at the notes
 * and every preview prints all notes of a text again, though nearly all of them are as they were.
 * How one citation of one reference is printed depends on nothing but the style, the language, the
 * fields of the reference and the citation, unless the style tells works apart by their neighbours
 * ("disambiguation", CSL 1.0.2, "Disambiguation") or numbers them: of such a style nothing is kept
 * beyond the text in hand, because a number of another text would be that of another work.
 */
import { createHash } from 'node:crypto'
import type { CslItem, PrintedWork, Run } from '../model'

/** A few thousand notes; some megabytes. */
const MOST_RUNS = 20_000
/** The magazine's style, the house's, and one that is being tried. */
const MOST_STYLES = 4

/** The lists of works of an issue or two, in the styles that are being tried. */
const MOST_LISTS = 200

/** How a style sets a note, and how many notes away its "near" is. */
export type NoteLayout = { prefix: string; suffix: string; delimiter: string; nearDistance: number }

const BY_NEIGHBOURS = /disambiguate|citation-number|citation-label|year-suffix/

type Known = { runs: Map<string, Run[]>; layout?: NoteLayout }

export type KnownRuns = {
  /** The layout; `read` is asked for it once. */
  layout: (read: () => NoteLayout) => NoteLayout
  find: (key: string) => Run[] | undefined
  keep: (key: string, runs: Run[]) => void
}

const styles = new Map<string, Known>()
const lists = new Map<string, PrintedWork[] | null>()

/** What is known of a style in a language; the same object's worth of knowledge at the next call. */
export function recallRuns(style: string, locale: string): KnownRuns {
  const known: Known = BY_NEIGHBOURS.test(style) ? { runs: new Map() } : openStyle(style, locale)
  const { runs } = known
  return {
    layout: (read) => (known.layout ??= read()),
    find: (key) => {
      const found = runs.get(key)
      if (found) touch(runs, key, found)
      return found
    },
    keep: (key, printed) => {
      touch(runs, key, printed)
      dropOldest(runs, MOST_RUNS)
    },
  }
}

/** A list of works that was printed before from the same style, works and citations; else a new one. */
export function recallWorks(
  from: unknown,
  print: () => PrintedWork[] | null,
): PrintedWork[] | null {
  const key = digest(JSON.stringify(from))
  const works = lists.get(key) ?? print()
  touch(lists, key, works)
  dropOldest(lists, MOST_LISTS)
  return works
}

/**
 * The fields of a reference in few characters, in whatever order they come; its id says nothing of
 * how it is printed.
 */
export function fingerprintItem({ id: _, ...fields }: CslItem): string {
  return digest(JSON.stringify(fields, inOrder))
}

const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

function openStyle(style: string, locale: string): Known {
  const name = digest(JSON.stringify([style, locale]))
  const known = styles.get(name) ?? { runs: new Map() }
  touch(styles, name, known)
  dropOldest(styles, MOST_STYLES)
  return known
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64')

/** A map remembers in which order it was filled; what was asked for last stands last. */
function touch<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
