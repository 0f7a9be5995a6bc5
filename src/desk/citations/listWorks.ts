import type { CslItem } from '../../citations/model'

type Citing = { number: number; printed: string; citations: readonly { reference: string }[] }

/** A work an article cites, with the notes that cite it as they are printed. */
export type Work = {
  reference: string
  csl: CslItem
  notes: { number: number; printed: string }[]
}

/**
 * The works of an article in the order in which they are first cited, each with its notes. A note
 * that cites one work twice is listed once. A work that is only on a quotation's record comes last.
 */
export function listWorks(
  notes: readonly Citing[],
  references: readonly { id: string; csl: CslItem }[],
): Work[] {
  const works = new Map<string, Work>()
  const known = new Map(references.map((reference) => [reference.id, reference.csl]))
  const workOf = (id: string): Work | undefined => {
    const csl = known.get(id)
    if (!csl) return undefined
    const work = works.get(id) ?? { reference: id, csl, notes: [] }
    works.set(id, work)
    return work
  }
  for (const { citations, number, printed } of notes) {
    for (const id of new Set(citations.map(({ reference }) => reference))) {
      workOf(id)?.notes.push({ number, printed })
    }
  }
  for (const { id } of references) workOf(id)
  return [...works.values()]
}
