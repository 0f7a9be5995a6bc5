import type { CollectionBeforeOperationHook } from 'payload'

/**
 * The open form of the desk that saved a document last is known by a token of its own, `savedIn`.
 * While a save is on its way, the desk already queues the next one of the same form with the base
 * it had before, and nobody's work is lost if that one follows: `checkBaseVersion` lets it. Every
 * other write takes the mark away, so that it never vouches for more than the last save.
 */
export const noteForm: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update') return args
  const write = args as { data?: { savedIn?: unknown } }
  if (write.data && typeof write.data.savedIn !== 'string') write.data.savedIn = null
  return args
}
