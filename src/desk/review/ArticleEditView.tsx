import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { ReadOnlyEdit } from './ReadOnlyEdit'
import { buildReadOnlyState } from './buildReadOnlyState'
import { SubmittedBanner } from './SubmittedBanner'

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
  if (doc?.stage !== 'submitted') return <DefaultEditView {...clientProps} />
  const { docID, req } = initPageResult
  const id = Number(docID ?? doc.id)
  const formState = await buildReadOnlyState({ doc, id, req })
  return (
    <ReadOnlyEdit clientProps={clientProps} formState={formState}>
      <SubmittedBanner id={id} req={req} />
    </ReadOnlyEdit>
  )
}
