import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { listOwnArticles } from '../../access/articlesWithin'
import { rolesOf } from '../../access/can'
import { isRowID } from '../../lib/ids'
import { HEAD_FIELDS } from '../../edition/merge/headFields'
import { isBody } from '../../richtext/isBody'
import type { Article } from '../../payload-types'
import type { Body } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import { getReviewActs } from '../../queries/review/getReview'
import { listHeldSignOffs } from '../../queries/review/listHeldSignOffs'
import { citesZotero } from '../../queries/word/citesZotero'
import { listSuggestions } from '../../queries/suggestions/listSuggestions'
import { isAllowed } from '../../workflow/roles'
import { STAGE_NAMES } from '../../workflow/approval'
import '../desk.css'
import './writing.css'
import { ReviewInRoom } from '../review/ReviewView'
import { WritingRoom } from './WritingRoom'

/**
 * The page of an article (`/admin/collections/articles/:id`): a view of the collection, outside
 * Payload's form, which is the tab of details. The text is sent as it is stored; everything else about it is asked for by the
 * parts of the room that show it.
 */
export async function WritingView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const segments = params?.segments
  const id = Number(Array.isArray(segments) ? segments.at(-1) : undefined)
  const { user } = req
  if (!user || !isRowID(id)) return notFound()
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    // With references in the place of their ids, blocks with notes would be others than the desk's.
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!article) return notFound()
  const roles = rolesOf(user)
  const { acts } = await getReviewActs({ id, req })
  const mayEdit =
    isAllowed(roles, 'article.editAny') ||
    (isAllowed(roles, 'article.editOwn') && (await listOwnArticles(req)).includes(id))
  const isWritable = mayEdit && article.stage !== 'submitted'
  const maySuggest = isAllowed(roles, 'suggestion.create')
  const suggestions = await listSuggestions({ id, req })
  const open = suggestions.filter(({ state }) => state === 'open')
  const wanted = typeof searchParams?.mode === 'string' ? searchParams.mode : null
  // Whoever comes to a text that waits for an answer finds what is suggested in it, in its place.
  const isAsked = wanted === null && !isWritable && open.length > 0
  const isSuggesting = maySuggest && (wanted === 'suggest' || isAsked)
  const isReading = !isSuggesting && (!isWritable || wanted === 'read')
  const own = open.filter(({ author }) => author.id === user.id)
  return (
    <WritingRoom
      key={isSuggesting ? `${article.updatedAt} ${own.map((one) => one.id).join()}` : ''}
      article={{
        id,
        authors: await listAuthorNames(req, article),
        body: isBody(article.body) ? (article.body as Body) : null,
        citesZotero: await citesZotero(article, req),
        head: Object.fromEntries(HEAD_FIELDS.map((field) => [field, article[field] ?? ''])),
        language: article.language ?? 'en-GB',
        signed: isWritable ? await listHeldSignOffs({ article, req }) : [],
        stage: article.stage,
        stageName: STAGE_NAMES[article.stage],
        updatedAt: article.updatedAt,
      }}
      may={{
        comment: isAllowed(roles, 'comment.create'),
        edit: isWritable,
        excuse: isAllowed(roles, 'quotation.excuse'),
        keepQuotations: isAllowed(roles, 'quotation.create'),
        pictures: isAllowed(roles, 'media.edit'),
        resolve: isAllowed(roles, 'comment.resolve'),
        settle: mayEdit,
        suggest: maySuggest,
        verify: isAllowed(roles, 'quotation.verify'),
      }}
      nextActs={acts.flatMap(({ act, closed }) => (closed ? [] : [act]))}
      startView={searchParams?.['view'] === 'versions' ? 'versions' : 'text'}
      reading={isReading ? <ReviewInRoom id={id} req={req} /> : null}
      suggestions={isSuggesting ? suggestions : null}
      user={{ id: user.id, name: user.name ?? '', email: user.email ?? '' }}
    />
  )
}

/** Names in the order of the byline. */
async function listAuthorNames(req: PayloadRequest, { authors }: Article): Promise<string[]> {
  const ids = (authors ?? []).map(({ contributor }) => Number(relationID(contributor)))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'contributors',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    user: req.user,
    where: { id: { in: ids } },
  })
  return ids.flatMap((id) => docs.find((one) => one.id === id)?.name ?? [])
}
