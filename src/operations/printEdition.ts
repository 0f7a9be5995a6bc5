import type { PayloadRequest } from 'payload'
import { headOf } from '../edition/heads'
import { listIssueFigures } from '../edition/listIssueFigures'
import type { Manifest } from '../edition/manifest'
import { Refusal } from '../lib/refusal'
import type { Issue } from '../payload-types'
import { isLost } from '../queries/isLost'
import type { ArticleCorrection, Edition, EditionKind } from '../workflow/publication'
import { setCurrentEdition } from './current/setCurrentEdition'
import { recordAct } from './recordAct'
import { announce, toldIssue } from './webhooks/announce'
import { wording } from '../wording'

/** What is told of an edition once it has been printed. */
export type PrintReceipt = Pick<Edition, 'id' | 'ordinal' | 'kind' | 'manifestHash'>

/**
 * Writes an edition and makes it the one readers have: the append-only row, the issue's pointer
 * with search, the audit entry with the hashes of what readers had and have. Only
 * called inside the transaction of an operation that has decided it may be. Where it was scheduled,
 * the audit says for when and how late it is. Refuses with 422 `pictureLost` where a picture is not on
 * the disk as it was saved.
 */
export async function printEdition({
  corrections = [],
  event,
  hashBefore,
  issue,
  kind,
  manifest,
  manifestHash,
  note,
  ordinal,
  req,
  scheduledFor,
}: {
  corrections?: ArticleCorrection[] | undefined
  event: 'issue.publish' | 'issue.rollBack'
  /** Of the manifest readers have until now. */
  hashBefore?: string | undefined
  issue: Issue
  kind: EditionKind
  manifest: Manifest
  manifestHash: string
  note?: string | undefined
  ordinal: number
  req: PayloadRequest
  scheduledFor?: string | undefined
}): Promise<PrintReceipt> {
  await refuseLost(manifest)
  const { user } = req
  if (!user) throw new Error('An edition is printed by somebody.')
  const now = new Date()
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      issue: issue.id,
      ordinal,
      kind,
      manifest: manifest as unknown as Record<string, unknown>,
      head: headOf(manifest) as unknown as Record<string, unknown>,
      manifestHash,
      by: user.id,
      at: now.toISOString(),
      note: note ?? null,
      corrections: corrections.length > 0 ? corrections : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await setCurrentEdition(req, issue, { edition: { id: edition.id, manifest } })
  const calledOff = scheduledFor === undefined ? issue.schedule?.at : undefined
  await recordAct(req, {
    event,
    subject: { collection: 'issues', id: issue.id },
    hashBefore,
    hashAfter: manifestHash,
    details: {
      edition: edition.id,
      ordinal,
      kind,
      ...(note ? { note } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
      ...(scheduledFor === undefined ? {} : describeLateness(scheduledFor, now)),
      ...(calledOff ? { unscheduled: calledOff } : {}),
    },
  })
  await announce(req, kind === 'first' ? 'edition.published' : 'edition.corrected', {
    issue: toldIssue(issue),
    edition: {
      hash: manifestHash,
      ordinal,
      kind,
      publishedAt: now.toISOString(),
      ...(note ? { note } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
    },
  })
  return { id: edition.id, ordinal, kind, manifestHash }
}

/**
 * An edition is only made of pictures that are on the disk, each as its digest says. What readiness
 * finds before a publication is found here before a return to an earlier edition.
 */
async function refuseLost(manifest: Manifest): Promise<void> {
  for (const figure of listIssueFigures(manifest)) {
    if (!(await isLost(figure))) continue
    const what = figure.caption ?? figure.alt
    throw new Refusal('pictureLost', 422, wording.press.pictureLost(what), { picture: figure.src })
  }
}

/** `lateBy` is in whole seconds. */
function describeLateness(scheduledFor: string, now: Date) {
  const lateBy = Math.max(0, Math.floor((now.getTime() - Date.parse(scheduledFor)) / 1000))
  return { scheduledFor, lateBy }
}
