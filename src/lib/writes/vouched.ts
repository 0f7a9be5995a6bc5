import {
  isolateObjectProperty,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { Refusal } from '../refusal'
import { wording } from '../../wording'

/** Present in a request's context while an operation of ours is doing the writing. */
const VOUCHED = Symbol('written by an operation')

/**
 * The same request, writing on behalf of an operation that has decided the write is right: one write
 * is given it, and everything that write does with its hooks. The request itself is never marked, so
 * nothing that comes after the write is vouched for. The mark is a symbol in a `context` of its own,
 * which no client can set through any door.
 *
 * @example await req.payload.update({ collection: 'issues', id, data, req: vouched(req) })
 */
export function vouched(req: PayloadRequest): PayloadRequest {
  const writing = isolateObjectProperty(req, 'context')
  // Payload takes a context that holds nothing but symbols for an empty one and throws it away.
  writing.context = { ...req.context, byOperation: true, [VOUCHED]: true }
  return writing
}

export function isVouched(req: Pick<PayloadRequest, 'context'>): boolean {
  return (req.context as { [VOUCHED]?: true })[VOUCHED] === true
}

/**
 * Payload's own rule for "who may publish" leaves doors open: an update with `_status`, a draft
 * write that says `published`, an edit of a published row in place, create, duplicate, restore,
 * bulk update, unpublish. One rule closes them all: a write is refused unless it is a draft write
 * and does not ask for `published`, or an operation vouches for it. See docs/decisions/003.
 */
export const refuseLiveWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')
    return args
  if (isVouched(req)) return args

  const write = args as WriteArguments
  const asksToPublish =
    write.data?._status === 'published' ||
    Boolean(write.publishAllLocales) ||
    Boolean(write.publishSpecificLocale) ||
    Boolean(write.unpublishAllLocales)
  if (asksToPublish || !isTrue(write.draft)) {
    throw new Refusal('liveWrite', 403, wording.writes.liveByPublishing, { query: 'draft=true' })
  }
  return args
}

type WriteArguments = {
  data?: { _status?: unknown }
  draft?: unknown
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

/**
 * Fields that only operations write (stage, hash, current edition …) keep their value through every
 * other write: what a form, a script, a restored version or a duplicate says of them is not heard.
 * A new document starts with `initial`.
 */
export function keepFields(initial: Record<string, unknown>): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    if (isVouched(req)) return data
    const kept = Object.entries(initial).map(([field, value]) => [
      field,
      operation === 'create' ? value : (originalDoc?.[field] ?? value),
    ])
    return { ...data, ...Object.fromEntries(kept) }
  }
}
