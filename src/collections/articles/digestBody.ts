import type { CollectionBeforeChangeHook } from 'payload'
import { newID } from '../../lib/newID'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import { renewNoteIDs } from '../../richtext/renewNoteIDs'

/** Gives copied notes ids of their own, counts the text and writes down what it points at. */
export const digestBody: CollectionBeforeChangeHook = ({ data }) => {
  const stored: unknown = data.body
  if (!isBody(stored)) return data
  const body = renewNoteIDs(stored, newID)
  const index = indexBody(body)
  return {
    ...data,
    body,
    words: index.words,
    notes: index.notes,
    citedReferences: index.references.map(Number),
    quotations: index.quotations.map(Number),
    figures: index.media.map(Number),
  }
}
