import type { PayloadRequest } from 'payload'
import { formatNotes } from '../../citations/format/formatNotes'
import { contentHash } from '../../edition/contentHash'
import type { Standing } from '../../workflow/approval'
import { findPrintedText } from './findPrintedText'
import { listApprovals } from './listApprovals'
import type { ReviewBase } from './model'
import { restoreText } from './restoreText'

/**
 * The text a review compares with: the one that was approved last, else the one that was printed
 * last, else none. Where an edition has it, it is taken from there, as readers got it; else from the
 * version that was submitted. A magazine that asks for more sign-offs than it did, or a request for
 * changes to an approved text, may leave nothing approved: then what readers have counts.
 */
export async function findReviewBase({
  article,
  req,
  standing,
  style,
}: {
  article: number
  req: PayloadRequest
  standing: Standing
  style: string | undefined
}): Promise<ReviewBase | null> {
  const approvals = listApprovals(standing)
  const approved = approvals.find(({ isApproved }) => isApproved)
  const hashes = approved ? [approved] : approvals
  const found = await findPrintedText({ hashes: hashes.map((one) => one.contentHash), req })
  if (found) {
    const { at, issue, ordinal, printed } = found
    return {
      kind: approved ? 'approved' : 'published',
      at: approved?.at ?? at,
      contentHash: printed.contentHash,
      isExact: true,
      edition: { issue, ordinal },
      text: printed.text,
      notes: printed.notes,
    }
  }
  const restored = approved && (await restoreText({ article, ...approved, req }))
  if (!approved || !restored) return null
  const { text } = restored
  return {
    kind: 'approved',
    at: approved.at,
    contentHash: approved.contentHash,
    isExact: contentHash(text) === approved.contentHash,
    text,
    notes: formatNotes({
      notes: text.notes,
      references: text.references,
      ...(style ? { style } : {}),
    }),
  }
}
