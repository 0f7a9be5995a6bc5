import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { relationID } from '../../richtext/relationID'
import { refuse } from '../../workflow/refuse'

/**
 * While a text is submitted nobody writes in it on the desk, and Payload's button that puts an
 * earlier version in its place is one more way to write. It is refused under the row lock until the
 * text is answered or taken back. A script that means it saves the words of that version as a draft:
 * a text changed so is simply no longer the submitted one.
 */
export const refuseRestoreOfSubmitted: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'restoreVersion') return args
  const { id } = args as { id?: number | string }
  const asked = {
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  } as const
  const version = await req.payload.findVersionByID({ ...asked, id: String(id) })
  const article = Number(relationID(version?.parent))
  if (!article) return args
  await lockRow(req, 'articles', article)
  const newest = await req.payload.findByID({ ...asked, id: article, draft: true })
  if (newest?.stage !== 'submitted') return args
  const { message, reason } = refuse('submittedText')
  throw new Refusal(reason, 409, message)
}
