import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps, ServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import { formatDay } from '../dates'
import { deskHref } from '../deskHref'
import { readRelation } from '../readRelation'
import { ImportPanel } from './ImportPanel'
import { listIssueChoices } from './listIssueChoices'
import { wording } from '../../wording'

/** The tab “Manuscripts” of an issue: import files, and see which have come and what they became. */
export async function IssueManuscriptsView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { payload, user } = req
  const issue = Number(docID)
  if (!user) return null
  const admin = payload.config.routes.admin
  const mayImport = isAllowed(rolesOf(user), 'manuscript.import')
  const { docs } = await payload.find({
    collection: 'manuscripts',
    depth: 1,
    overrideAccess: false,
    pagination: false,
    sort: '-createdAt',
    user,
    where: { issue: { equals: issue } },
  })
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={issue}
        pluralLabel={wording.imports.view.issues}
        useAsTitle="name"
        view={wording.imports.view.name}
      />
      {mayImport && (
        <section>
          <h2>{wording.imports.view.import}</h2>
          <ImportPanel issues={await listIssueChoices({ issue, payload, user })} />
        </section>
      )}
      <section>
        <h2>{wording.imports.view.ofIssue}</h2>
        {docs.length === 0 ? (
          <p>
            {wording.imports.view.none}
            {!mayImport && ` ${wording.imports.view.whoImports}`}
          </p>
        ) : (
          <div className="forme-scroll">
            <table className="forme-table">
              <thead>
                <tr>
                  <th scope="col">{wording.imports.view.file}</th>
                  <th scope="col">{wording.imports.view.cameOn}</th>
                  <th scope="col">{wording.imports.view.importedBy}</th>
                  <th scope="col">{wording.imports.view.became}</th>
                </tr>
              </thead>
              <tbody>
                {docs.map(({ article, createdAt, filename, id, importedBy }) => {
                  const became = readRelation(article)
                  return (
                    <tr key={id}>
                      <th scope="row">
                        <Link href={deskHref(admin, 'manuscripts', id)} prefetch={false}>
                          {filename}
                        </Link>
                      </th>
                      <td>{formatDay(createdAt)}</td>
                      <td>{typeof importedBy === 'object' ? importedBy?.name : ''}</td>
                      <td>
                        {became && (
                          <Link href={deskHref(admin, 'articles', became)} prefetch={false}>
                            {typeof article === 'object' && article?.title
                              ? article.title
                              : wording.imports.view.untitled}
                          </Link>
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Gutter>
  )
}

/** Above the list of manuscripts: where new ones are imported, into any issue. */
export async function ManuscriptsListPanel({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'manuscript.import')) return null
  return (
    <div className="forme-panel forme-panel--inline">
      <h2>{wording.imports.view.import}</h2>
      <ImportPanel issues={await listIssueChoices({ payload, user })} />
    </div>
  )
}
