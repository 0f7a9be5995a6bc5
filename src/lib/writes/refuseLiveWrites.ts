import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../refusal'
import { isVouched } from './vouch'

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
    throw new Refusal(
      'liveWrite',
      403,
      'Only publishing an issue puts a text before readers. Save it as a draft (`draft=true`) and have it signed off.',
    )
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
