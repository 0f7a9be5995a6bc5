import type { Citation, CslItem, CslName } from '../../../citations/model'
import { normaliseWords } from '../../../citations/references/normaliseWords'
import { referenceKey } from '../../../citations/references/referenceKey'
import type { Work } from '../parse/model'
import type { CollectedReference } from './bindCitations'
import type { ReadReference } from '../model'

/**
 * The distinct works of a manuscript as its notes are read in order. Two mentions are one work if
 * their keys are equal and no detail contradicts; a detail that only one of them gives is kept.
 * Where details contradict, both stay, and a person decides which is right.
 */

export type ReferenceIndex = {
  references: CollectedReference[]
  /** The reference for a work that is spelled out, made if it is new. */
  add: (work: Work) => CollectedReference
  /** The reference for a manager's record: by what the manager calls it, otherwise like every work. */
  addRecord: (work: Work, ids: string[]) => CollectedReference
  /** An earlier reference by its id. */
  get: (id: string) => CollectedReference | undefined
  /** Remembers that a note cites a reference, and where in it. */
  cite: (citation: Citation, note: number) => void
  /**
   * Earlier references by these authors, with this title or its beginning and of this volume if they
   * are given. Two at most, for more say no more: it is not certain which is meant.
   */
  find: (names: CslName[], title: string | null, volume?: string) => CollectedReference[]
}

/** A reference with its family names, as it was when it was first spelled out. */
type Named = { reference: CollectedReference; families: Set<string> }

/**
 * Of one work no more mentions that contradict each other are kept to be compared with the next one,
 * so that a manuscript full of them takes no longer to read for each.
 */
const MOST_ALIKE = 50

export function createReferenceIndex(): ReferenceIndex {
  const references: CollectedReference[] = []
  const byID = new Map<string, CollectedReference>()
  const byWords = new Map<string, CollectedReference>()
  const byKey = new Map<string, CollectedReference[]>()
  const byManagerID = new Map<string, CollectedReference>()
  /** By a family name, and by a family name with each beginning of a title. */
  const byName = new Map<string, Named[]>()

  const add = (work: Work): CollectedReference => {
    const words = JSON.stringify(work)
    const known = byWords.get(words) ?? merge(work)
    byWords.set(words, known)
    return known
  }

  const merge = (work: Work): CollectedReference => {
    const id = `reference-${references.length + 1}`
    const csl = { ...work, id }
    const key = referenceKey(csl)
    const alike = byKey.get(key) ?? []
    for (const reference of alike) {
      const merged = mergeWorks(reference.csl, csl)
      if (!merged) continue
      reference.csl = { ...merged, id: reference.id }
      return reference
    }
    const made: CollectedReference = { id, key, csl, notes: [], managerIDs: [] }
    references.push(made)
    byID.set(id, made)
    if (alike.length < MOST_ALIKE) byKey.set(key, [...alike, made])
    const named = { reference: made, families: new Set(listBareFamilies(csl)) }
    const beginnings = listBeginnings(dropArticle(normaliseWords(csl.title ?? '')))
    for (const family of named.families) {
      for (const beginning of [null, ...beginnings]) {
        const name = nameOf(family, beginning)
        const others = byName.get(name)
        if (others) others.push(named)
        else byName.set(name, [named])
      }
    }
    return made
  }

  const addRecord = (work: Work, ids: string[]): CollectedReference => {
    const known = ids.map((id) => byManagerID.get(id)).find(Boolean)
    const reference = known ?? add(work)
    if (known) {
      const merged = mergeWorks(known.csl, { ...work, id: known.id })
      if (merged) known.csl = merged
    }
    reference.managerIDs = [...new Set([...reference.managerIDs, ...ids])]
    for (const id of ids) byManagerID.set(id, reference)
    return reference
  }

  const cite = (citation: Citation, note: number): void => {
    const reference = byID.get(citation.reference)
    if (!reference) return
    if (reference.notes.at(-1) !== note) reference.notes.push(note)
    if (citation.locator) reference.lastPlace = citation.locator
  }

  const find: ReferenceIndex['find'] = (names, title, volume) => {
    const families = names.map((name) => normaliseWords(name.family ?? name.literal ?? ''))
    const [first = '', ...others] = families
    const wanted = title === null ? null : dropArticle(normaliseWords(title))
    const found: CollectedReference[] = []
    for (const { families, reference } of byName.get(nameOf(first, wanted)) ?? []) {
      if (volume && reference.csl.volume !== volume) continue
      if (others.every((family) => families.has(family))) found.push(reference)
      if (found.length > 1) break
    }
    return found
  }

  return { references, add, addRecord, get: (id) => byID.get(id), cite, find }
}

/** `Revolution Betrayed` is `The Revolution Betrayed`. */
function dropArticle(title: string): string {
  return title.replace(/^(?:the|a|an|der|die|das|le|la|les|el|los|il) /u, '')
}

/** Beginnings of a title by which it may be named again; longer ones nobody writes. */
const MOST_BEGINNINGS = 30

/** `the new course` is named by `the`, `the new` and in full. */
function listBeginnings(title: string): string[] {
  const words = title.split(' ')
  const beginnings = words
    .slice(0, MOST_BEGINNINGS)
    .map((_, at) => words.slice(0, at + 1).join(' '))
  return [...new Set([...beginnings, title])]
}

const nameOf = (family: string, title: string | null) => JSON.stringify([family, title])

/** The bare family names of the authors, without particles: `Mises, op. cit.` */
function listBareFamilies(work: Work): string[] {
  const names = work.author ?? work.editor ?? []
  return [...new Set(names.map((name) => normaliseWords(name.family ?? name.literal ?? '')))]
}

/**
 * Two mentions of one work as one: what only one of them says is kept, and of two forms of a given
 * name the fuller. Null where they contradict each other in any field.
 *
 * @example mergeWorks({ …, publisher: 'Verso' }, { … }) // with the publisher
 */
export function mergeWorks(one: CslItem, other: CslItem): CslItem | null {
  const merged: Record<string, unknown> = { ...one }
  for (const [field, value] of Object.entries(other)) {
    if (field === 'id' || value === undefined) continue
    const known = merged[field]
    const both = known === undefined ? value : mergeValues(known, value)
    if (both === null) return null
    merged[field] = both
  }
  return { ...one, ...merged }
}

function mergeValues(one: unknown, other: unknown): unknown {
  if (typeof one === 'string' && typeof other === 'string')
    return normaliseWords(one) === normaliseWords(other) ? one : null
  if (isNames(one) && isNames(other)) return mergeNames(one, other)
  return JSON.stringify(one) === JSON.stringify(other) ? one : null
}

function isNames(value: unknown): value is CslName[] {
  return Array.isArray(value)
}

function mergeNames(one: CslName[], other: CslName[]): CslName[] | null {
  if (one.length !== other.length) return null
  const merged: CslName[] = []
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? {}
    const { given: leftGiven = '', ...leftRest } = left
    const { given: rightGiven = '', ...rightRest } = right
    if (JSON.stringify(leftRest) !== JSON.stringify(rightRest)) return null
    if (!agree(leftGiven, rightGiven)) return null
    const given = rightGiven.length > leftGiven.length ? rightGiven : leftGiven
    merged.push({ ...leftRest, ...(given ? { given } : {}) })
  }
  return merged
}

/** `L` and `Leon` may be one; `L` and `Natalia` are not; `V` and `V I` print differently. */
function agree(one: string, other: string): boolean {
  const left = one.split(' ')
  const right = other.split(' ')
  return (
    left.length === right.length &&
    left.every((word, index) => {
      const against = right[index] ?? ''
      const isInitial = word.length === 1 || against.length === 1
      return isInitial ? word.charAt(0) === against.charAt(0) : word === against
    })
  )
}

/** References with one key whose details contradict: the notes that cite them, and the fields. */
export function findDisagreements(
  references: ReadReference[],
): { notes: number[]; fields: string[] }[] {
  const byKey = new Map<string, ReadReference[]>()
  for (const reference of references) {
    const alike = byKey.get(reference.key)
    if (alike) alike.push(reference)
    else byKey.set(reference.key, [reference])
  }
  return [...byKey.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({
      notes: [...new Set(alike.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b),
      fields: listDifferences(alike.map(({ csl }) => csl)),
    }))
}

/** The CSL fields in which all of these say something, and not the same. */
export function listDifferences(items: CslItem[]): string[] {
  const [first, ...others] = items.map((item) => new Map<string, unknown>(Object.entries(item)))
  if (!first) return []
  return [...first.keys()].filter((field) => {
    if (field === 'id') return false
    const values = [first, ...others].map((fields) => fields.get(field))
    if (values.some((value) => value === undefined)) return false
    return new Set(values.map((value) => JSON.stringify(value))).size > 1
  })
}
