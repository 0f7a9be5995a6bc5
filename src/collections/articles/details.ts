import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook, Field } from 'payload'
import { isWritten } from '../../edition/merge/headFields'

/**
 * The two ways people write an article. Its words are written in the writing room, which brings
 * together what several people wrote; the details are a form. Neither ever refuses the other.
 */

/** Fields of the form of details. A write that names none of them leaves the form's base as it was. */
const DETAILS = new Set([
  'kind',
  'authors',
  'hero',
  'language',
  'topics',
  'slug',
  'assignee',
  'due',
])

/**
 * What a form of the desk sends of the words is what it was opened with: it is left out, so that it
 * never undoes what was written meanwhile. `savedIn` marks the last save of details. A form marks it
 * with a token of its own (`formMark`), every other write of details with a new one, and writes of
 * words leave it as it is.
 */
export const keepWordsOutOfDetails: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: Record<string, unknown> }
  if (!data) return args
  if (typeof data.savedIn === 'string') {
    const details = Object.entries(data).filter(([field]) => !isWritten(field))
    return { ...args, data: Object.fromEntries(details) }
  }
  if (Object.keys(data).some((field) => DETAILS.has(field))) {
    data.savedIn = randomUUID()
  } else delete data.savedIn
  return args
}

/** A field that is written in the room: it is in lists and searches, and the form does not draw it. */
export function writtenInRoom<T extends Field>(field: T): T {
  return {
    ...field,
    admin: { ...field.admin, components: { Field: '/desk/formFields#WrittenInRoom' } },
  }
}
