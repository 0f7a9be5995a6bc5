import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { getIssueContents } from '../../queries/getIssueContents'
import { refuseRole } from '../../workflow/refusals'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { buildTimeline } from './buildTimeline'
import './contents.css'
import { ContentsPanel } from './ContentsPanel'
import { listPlaces } from './listPlaces'
import { Timeline } from './Timeline'

/** The tab “Contents” of an issue: its sections and articles in order, and how far each is. */
export async function ContentsView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const contents = await getIssueContents({ id, req })
  const roles = rolesOf(req.user)
  const refused = refuseRole({ id: String(req.user?.id), roles }, 'issue.edit')
  const places = refused
    ? { candidates: [], destinations: [] }
    : await listPlaces({ issue: id, req })
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={id}
        pluralLabel="Issues"
        useAsTitle="label"
        view="Contents"
      />
      <section>
        <h2>Until publication</h2>
        <Timeline marks={buildTimeline({ ...contents, today })} />
      </section>
      <section>
        <h2>Contents</h2>
        <ContentsPanel
          {...places}
          contents={contents}
          rights={{
            arrange: !refused,
            begin: isAllowed(roles, 'article.create'),
            why: refused ? `You can read the contents and not change them. ${refused.message}` : '',
          }}
          today={today}
        />
      </section>
    </Gutter>
  )
}
