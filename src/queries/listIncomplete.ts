import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload'
import type { Article } from '../payload-types'
import { isBody } from '../richtext/isBody'
import type { Body, BodyNode } from '../richtext/model'
import { relationID } from '../richtext/relationID'
import { walkNodes } from '../richtext/walkNodes'
import { wording } from '../wording'

/** Something in an article that a draft may lack and a printed text may not, and where it is. */
export type Incomplete = { what: string; field: string }

/**
 * What keeps a draft from becoming the text readers get. Drafts are saved without Payload's checks of
 * required fields, and printing makes them, so an article is asked here exactly what it will be asked
 * then; what is empty in the body is named by its place besides. An empty list means that printing
 * refuses nothing of this article.
 */
export async function listIncomplete(article: Article, req: PayloadRequest): Promise<Incomplete[]> {
  const body: unknown = article.body
  const places = isBody(body) ? listEmptyBlocks(body) : []
  const named = places.map((what) => ({ what, field: 'body' }))
  const refused = (await validateWhole(article, req)).map(({ label, message, path }) => ({
    what: wording.press.empty.field(typeof label === 'string' ? label : path, message),
    field: path.split('.')[0] ?? path,
  }))
  return [...named, ...refused.filter(({ field }) => field !== 'body' || named.length === 0)]
}

/** Payload's own validation of a live write, on a copy: nothing is written, and its hooks write nothing. */
async function validateWhole(
  article: Article,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const { config } = req.payload.collections.articles
  const [data, doc] = [structuredClone(article), structuredClone(article)]
  const errors: ValidationFieldError[] = []
  await beforeChangeTraverseFields({
    collection: config,
    context: { ...req.context },
    data,
    doc,
    docWithLocales: doc,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    id: article.id,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: doc,
    siblingDocWithLocales: doc,
    skipValidation: false,
  })
  return errors
}

/** Blocks without what they are there for; posts are looked at as posts (`postIncomplete`). */
function listEmptyBlocks(body: Body): string[] {
  return [...walkNodes(body)].flatMap(({ node, place }) => {
    const kind = findEmpty(node)
    return kind === null ? [] : [wording.press.empty[kind](place.split(' › ')[0] ?? place)]
  })
}

function findEmpty({ fields, type }: BodyNode): 'figure' | 'quotation' | 'aside' | null {
  if (type !== 'block' || !fields) return null
  switch (fields.blockType) {
    case 'figure':
      return relationID(fields.media) === undefined ? 'figure' : null
    case 'quotation':
      return hasWords(fields.content) ? null : 'quotation'
    case 'aside':
      return hasWords(fields.content) ? null : 'aside'
    default:
      return null
  }
}

function hasWords(value: unknown): boolean {
  if (!isBody(value)) return false
  return [...walkNodes(value)].some(
    ({ node }) =>
      node.type === 'block' || (typeof node.text === 'string' && node.text.trim() !== ''),
  )
}
