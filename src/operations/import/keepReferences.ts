import type { PayloadRequest } from 'payload'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { fieldLabel } from '../../citations/references/fieldLabel'
import { referenceKey } from '../../citations/references/referenceKey'
import { cslToReference } from '../../lib/csl'
import { Refusal } from '../../lib/refusal'
import { listDifferences } from '../../manuscript/apparatus/bind/referenceIndex'
import { matchReferences } from '../../manuscript/apparatus/matchReferences'
import type { ReadReference, ReferenceMatch } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import { findReferenceCandidates } from '../../queries/findReferenceCandidates'
import { createReferences } from './createReferences'
import { decideReference } from './decideReference'
import { rememberNames } from './rememberNames'
import { followDecisions } from './followDecisions'
import type { ImportDecisions, KeptReference, Problems } from './model'
import { wording } from '../../wording'

/**
 * Finds the works of a manuscript on the desk or makes them. Answers the reference of each by the
 * work's id in the manuscript, and what was done, in the order of the works. Doubtful matches and
 * details that the desk has otherwise are put to the editor in `problems`. Refuses with 422
 * `unknownReference` a decision for a reference that does not exist or was merged, and `unknownWork`
 * one about a work that the manuscript does not cite.
 */
export async function keepReferences({
  article,
  cited,
  decisions,
  problems,
  req,
  works,
}: {
  /** The article that is written over. */
  article: number | undefined
  cited: number[]
  decisions: ImportDecisions
  problems: Problems
  req: PayloadRequest
  works: ReadReference[]
}): Promise<{ ids: Map<string, number>; kept: KeptReference[] }> {
  refuseUnknownWorks(decisions, works)
  const chosen = Object.values(decisions.references ?? {}).filter((id) => id !== 'new')
  const also = [...cited, ...chosen]
  let candidates = await findReferenceCandidates({ also, req, works })
  const there = new Set(candidates.map(({ id }) => Number(id)))
  const missing = chosen.find((id) => !there.has(id))
  if (missing !== undefined) {
    throw new Refusal('unknownReference', 422, wording.requests.notFound.reference(missing), {
      reference: missing,
    })
  }
  const alreadyCited = new Set(cited)
  const asked = { candidates, cited: alreadyCited, decisions, problems, req, works }
  if (article !== undefined && (await followDecisions({ ...asked, article }))) {
    candidates = await findReferenceCandidates({ also, req, works })
  }
  const matches = matchReferences(works, candidates)
  const byKey = new Map<string, number[]>()
  for (const { csl, id } of candidates) {
    const key = referenceKey(csl)
    byKey.set(key, [...(byKey.get(key) ?? []), Number(id)])
  }
  const found = works.map((work, index) => {
    const match: ReferenceMatch = matches[index] ?? { reference: work.id, answer: 'new' }
    const existing = decideReference({
      candidates: byKey.get(work.key) ?? [],
      cited: alreadyCited,
      decisions,
      key: work.key,
      match,
    })
    return { existing, match, work }
  })
  const fresh = found.filter(({ existing }) => existing === null)
  const made = await createReferences(
    fresh.map(({ work: { csl, managerIDs } }) => ({
      fields: cslToReference(csl).fields,
      ...(managerIDs && { managerIDs }),
    })),
    req,
  )
  const ids = new Map(fresh.map(({ work }, at) => [work.id, made[at] ?? 0]))
  const known = found.flatMap(({ existing, work: { id, managerIDs = [] } }) =>
    existing === null ? [] : [{ id: existing, managerIDs, work: id }],
  )
  await rememberNames(known, req)
  for (const { id, work } of known) ids.set(work, id)
  const kept: KeptReference[] = []
  for (const { existing, match, work } of found) {
    const entry = describe({
      decided: decisions.references?.[work.key] !== undefined,
      existing: candidates.find(({ id }) => id === String(existing)),
      match,
      reference: ids.get(work.id) ?? 0,
      work,
    })
    kept.push(entry)
    problems.push(...listDoubts(work, entry, candidates))
  }
  return { ids, kept }
}

function refuseUnknownWorks(decisions: ImportDecisions, works: readonly ReadReference[]): void {
  const keys = new Set(works.map(({ key }) => key))
  const unknown = Object.keys(decisions.references ?? {}).find((key) => !keys.has(key))
  if (unknown === undefined) return
  throw new Refusal('unknownWork', 422, wording.importing.unknownWork(unknown), {
    work: unknown,
  })
}

function describe({
  decided,
  existing,
  match,
  reference,
  work: { csl, key, notes },
}: {
  decided: boolean
  /** The reference on the desk that it is; none where it was made. */
  existing: { csl: ReadReference['csl'] } | undefined
  match: ReferenceMatch
  reference: number
  work: ReadReference
}): KeptReference {
  const candidates =
    match.answer === 'decide'
      ? match.candidates.map((candidate) => ({ ...candidate, id: Number(candidate.id) }))
      : []
  const differing = existing ? listDifferences([csl, existing.csl]) : []
  return {
    key,
    reference,
    made: !existing,
    notes,
    differing,
    candidates,
    ...(decided && { decided: true as const }),
  }
}

function listDoubts(
  { csl, notes: [note = 0] }: ReadReference,
  { candidates, decided, differing, made }: KeptReference,
  known: { id: string; csl: ReadReference['csl'] }[],
): Problems {
  const work = cslToShortForm(csl)
  if (made && candidates.length > 0 && !decided) {
    const names = candidates.map(({ id }) => {
      const found = known.find((candidate) => candidate.id === String(id))
      return `“${found ? cslToShortForm(found.csl) : id}”`
    })
    return [
      createProblem('referenceDoubtful', { note, work, candidates: names.join(', ') }, { note }),
    ]
  }
  if (differing.length === 0) return []
  return [
    createProblem(
      'referenceDiffers',
      { work, fields: differing.map(fieldLabel).join(', ') },
      { note },
    ),
  ]
}
