import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import './writing.css'
import { listIssueChoices } from '../imports/listIssueChoices'
import { BeginForm } from './BeginForm'
import { wording } from '../../wording'

/**
 * Where a new article begins (`/admin/collections/articles/create`): with a title, and a place in an
 * issue where there is one already. Nothing is made before that is said.
 */
export async function BeginView({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  const roles = rolesOf(user)
  if (!user || !isAllowed(roles, 'article.create')) return notFound()
  const { admin } = payload.config.routes
  const issues = isAllowed(roles, 'issue.edit') ? await listIssueChoices({ payload, user }) : []
  const places = issues.flatMap(({ id, name, sections }) =>
    id === null ? [] : sections.map((section) => ({ issue: id, name, section })),
  )
  return (
    <Gutter className="forme-panel">
      <SetStepNav
        nav={[
          { label: wording.writing.articles, url: `${admin}/collections/articles` },
          { label: wording.writing.begin.heading },
        ]}
      />
      <section>
        <h2>{wording.writing.begin.heading}</h2>
        <BeginForm places={places} />
      </section>
    </Gutter>
  )
}
