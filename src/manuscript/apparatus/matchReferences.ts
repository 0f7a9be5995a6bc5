/**
 * Which works of a manuscript are on the desk already. What a reference manager calls the same is one
 * work, whatever its record says now; equal keys are one work; both are reused. Works
 * that are merely alike are put to the editor with what tells them apart; nothing is merged in
 * silence (design of notes and references, "Model").
 */
import type { CslItem } from '../../citations/model'
import { findNearMatches, indexNearMatches } from '../../citations/references/findNearMatches'
import { referenceKey } from '../../citations/references/referenceKey'
import { listDifferences } from './bind/referenceIndex'
import type { ReadReference, ReferenceMatch } from './model'

/**
 * One answer per reference, in their order. `candidates` are the works on the desk by their ids. A
 * reused work may still differ in fields the key does not look at: `differing` names them, so that
 * the editor sees what the notes will no longer print. Where two candidates have the key, the desk
 * already holds two references with one key: that is put to the editor as well.
 */
export function matchReferences(
  references: ReadReference[],
  candidates: { id: string; csl: CslItem; managerIDs?: string[] }[],
): ReferenceMatch[] {
  const items = candidates.map(({ id, csl }) => ({ ...csl, id }))
  const nearTo = indexNearMatches(items)
  const byKey = new Map<string, CslItem[]>()
  for (const item of items) {
    const key = referenceKey(item)
    byKey.set(key, [...(byKey.get(key) ?? []), item])
  }
  const byManagerID = new Map(
    candidates
      .toReversed()
      .flatMap(({ id, csl, managerIDs = [] }) =>
        managerIDs.map((name): [string, CslItem] => [name, { ...csl, id }]),
      ),
  )
  return references.map((reference) => {
    const called = reference.managerIDs?.flatMap((name) => byManagerID.get(name) ?? [])[0]
    const [same, ...others] = called ? [called] : (byKey.get(reference.key) ?? [])
    if (same && others.length === 0) {
      const differing = listDifferences([reference.csl, same])
      return { reference: reference.id, answer: 'reuse', candidate: same.id, differing }
    }
    const own = { ...reference.csl, id: '' }
    const near = same ? findNearMatches(own, [same, ...others]) : nearTo(own)
    if (near.length === 0) return { reference: reference.id, answer: 'new' }
    return {
      reference: reference.id,
      answer: 'decide',
      candidates: near.map(({ reference: { id }, likeness, differing }) => ({
        id,
        likeness,
        differing,
      })),
    }
  })
}
