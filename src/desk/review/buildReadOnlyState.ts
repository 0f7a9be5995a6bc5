import { buildFormState } from '@payloadcms/ui/utilities/buildFormState'
import { docAccessOperation, type Data, type FormState, type PayloadRequest } from 'payload'

/**
 * The state of an article's form in which every field is drawn for reading. Payload makes such a
 * state itself for a record that somebody else is editing. Fields that are drawn on the server, the
 * text itself among them, learn it from here and from nowhere else.
 */
export async function buildReadOnlyState({
  doc,
  id,
  req,
}: {
  doc: Data
  id: number
  req: PayloadRequest
}): Promise<FormState> {
  const collection = req.payload.collections.articles
  const docPermissions = await docAccessOperation({ id, collection, req })
  const built = await buildFormState({
    id,
    collectionSlug: 'articles',
    data: doc,
    docPermissions,
    docPreferences: { fields: {} },
    operation: 'update',
    readOnly: true,
    renderAllFields: true,
    req,
    schemaPath: 'articles',
    skipValidation: true,
  })
  if (!('state' in built) || !built.state) {
    throw new Error(`The form of article ${id} could not be drawn for reading.`)
  }
  return built.state
}
