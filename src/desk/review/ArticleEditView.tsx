import { DefaultEditView, Gutter } from '@payloadcms/ui'
import {
  type Data,
  docAccessOperation,
  type DocumentViewServerProps,
  type FormState,
  type PayloadRequest,
} from 'payload'
import Link from 'next/link'
import { buildFormState } from '@payloadcms/ui/utilities/buildFormState'
import { getArticleCase } from '../../queries/getArticleCase'
import { findLastTurn } from '../../queries/review/getReview'
import { decideTakeBack } from '../../workflow/acts'
import { ArticleForm } from '../articles/ArticleForm'
import '../desk.css'
import { deskHref } from '../deskHref'
import { ReadOnlyEdit } from './ReadOnlyEdit'
import { TakeBackButton } from './TakeBackButton'
import './review.css'
import { turnWords } from './reviewWords'
import { wording } from '../../wording'

/**
 * The tab with the text of an article. While the text is submitted nobody writes in it on the desk:
 * what somebody reads must not change under their eyes. It is Payload's own form then, drawn as for
 * a person who may not save: no field can be written in, nothing is saved by itself. The doors for
 * scripts stay open; a text changed there simply is no longer the submitted one.
 */
export async function ArticleEditView(props: DocumentViewServerProps) {
  const {
    doc,
    hasPublishedDoc: _hasPublishedDoc,
    i18n: _i18n,
    initPageResult,
    locale: _locale,
    params: _params,
    payload: _payload,
    permissions: _permissions,
    routeSegments: _routeSegments,
    searchParams: _searchParams,
    user: _user,
    versions: _versions,
    ...clientProps
  } = props
  if (doc?.stage !== 'submitted') {
    return (
      <ArticleForm>
        <DefaultEditView {...clientProps} />
      </ArticleForm>
    )
  }
  const { docID, req } = initPageResult
  const id = Number(docID ?? doc.id)
  const formState = await buildReadOnlyState({ doc, id, req })
  return (
    <ReadOnlyEdit clientProps={clientProps} formState={formState}>
      <SubmittedBanner id={id} req={req} />
    </ReadOnlyEdit>
  )
}

/** Over a submitted text: who submitted it, why nobody can write in it, and the ways on from here. */
async function SubmittedBanner({ id, req }: { id: number; req: PayloadRequest }) {
  const { actor, isOwn, standing } = await getArticleCase({ id, req })
  const turn = await findLastTurn({ article: id, req })
  const isMine = decideTakeBack({ actor, isOwn, standing }).allowed
  return (
    <Gutter>
      <aside aria-label={wording.review.banner.label} className="forme-panel forme-banner">
        <p>
          <b>{turn ? turnWords(turn) : wording.review.banner.submitted}</b>{' '}
          {wording.review.banner.readOnly}
        </p>
        <div className="forme-row">
          <Link
            href={deskHref(req.payload.config.routes.admin, 'articles', id, 'review')}
            prefetch={false}
          >
            {wording.review.banner.openReview}
          </Link>
          {isMine && <TakeBackButton id={id} />}
        </div>
      </aside>
    </Gutter>
  )
}

/**
 * The state of an article's form in which every field is drawn for reading. Payload makes such a
 * state itself for a record that somebody else is editing. Fields that are drawn on the server, the
 * text itself among them, learn it from here and from nowhere else.
 */
async function buildReadOnlyState({
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
