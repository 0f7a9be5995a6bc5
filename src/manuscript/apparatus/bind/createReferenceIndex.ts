/**
 * The distinct works of a manuscript as its notes are read in order. Two mentions are one work if
 * their keys are equal and no detail contradicts; a detail that only one of them gives is kept.
 * Where details contradict, both stay, and a person decides which is right.
 */
import type { Citation, CslName } from '../../../citations/model'
import { normaliseWords } from '../../../citations/references/normaliseWords'
import { referenceKey } from '../../../citations/references/referenceKey'
import type { Work } from '../parse/model'
import type { CollectedReference } from './model'
import { mergeWorks } from './mergeWorks'

export type ReferenceIndex = {
  references: CollectedReference[]
  /** The reference for a work that is spelled out, made if it is new. */
  add: (work: Work) => CollectedReference
  /** Remembers that a note cites a reference, and where in it. */
  cite: (citation: Citation, note: number) => void
  /** Earlier references by these authors, with this title or its beginning if one is given. */
  find: (names: CslName[], title: string | null) => CollectedReference[]
}

export function createReferenceIndex(): ReferenceIndex {
  const references: CollectedReference[] = []
  const byID = new Map<string, CollectedReference>()
  const byKey = new Map<string, CollectedReference[]>()
  const byFamily = new Map<string, CollectedReference[]>()

  const add = (work: Work): CollectedReference => {
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
    const made: CollectedReference = { id, key, csl, notes: [] }
    references.push(made)
    byID.set(id, made)
    byKey.set(key, [...alike, made])
    for (const family of listBareFamilies(csl)) {
      const known = byFamily.get(family)
      if (known) known.push(made)
      else byFamily.set(family, [made])
    }
    return made
  }

  const cite = (citation: Citation, note: number): void => {
    const reference = byID.get(citation.reference)
    if (!reference) return
    if (reference.notes.at(-1) !== note) reference.notes.push(note)
    if (citation.locator) reference.lastPlace = citation.locator
  }

  const find = (names: CslName[], title: string | null): CollectedReference[] => {
    const families = names.map((name) => normaliseWords(name.family ?? name.literal ?? ''))
    const [first = '', ...others] = families
    const wanted = title === null ? null : normaliseWords(title)
    return (byFamily.get(first) ?? []).filter((reference) => {
      const has = listBareFamilies(reference.csl)
      if (others.some((family) => !has.includes(family))) return false
      if (wanted === null) return true
      const known = normaliseWords(reference.csl.title ?? '')
      return known === wanted || known.startsWith(`${wanted} `)
    })
  }

  return { references, add, cite, find }
}

/** The bare family names of the authors, without particles: `Mises, op. cit.` */
function listBareFamilies(work: Work): string[] {
  const names = work.author ?? work.editor ?? []
  return [...new Set(names.map((name) => normaliseWords(name.family ?? name.literal ?? '')))]
}
