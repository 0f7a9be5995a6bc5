import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import type { Issue } from '../../payload-types'
import { getIssueContents } from '../../queries/getIssueContents'
import { relationID } from '../../richtext/relationID'
import { refuseRole } from '../../workflow/refusals'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { issueName } from '../../workflow/issueName'
import { ContentsPanel } from './ContentsPanel'
import { IssueFullness } from './IssueFullness'
import { buildTimeline, Timeline } from './Timeline'
import type { Candidate, Destination } from './arrange'
import { wording } from '../../wording'
import './contents.css'

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
        pluralLabel={wording.contents.panel.issues}
        useAsTitle="name"
        view={wording.contents.panel.contents}
      />
      <section>
        <h2>{wording.contents.panel.untilPublication}</h2>
        <Timeline marks={buildTimeline({ ...contents, today })} />
      </section>
      <section>
        <h2>{wording.contents.panel.contents}</h2>
        <IssueFullness {...contents} />
        {contents.articles.length > 0 && (
          <p>
            <a download href={`${req.payload.config.routes.api}/issues/${id}/word`}>
              {wording.contents.panel.word}
            </a>{' '}
            <span className="forme-quiet">{wording.contents.panel.wordAside}</span>
          </p>
        )}
        <ContentsPanel
          {...places}
          contents={contents}
          rights={{
            arrange: !refused,
            begin: isAllowed(roles, 'article.create'),
            why: refused ? wording.contents.panel.readOnly(refused.message) : '',
          }}
          today={today}
        />
      </section>
    </Gutter>
  )
}

/**
 * Where articles of an issue may come from and go to: those of the person's articles that stand in
 * no issue or in another that has not been printed, by title; and the other issues, newest first.
 */
async function listPlaces({
  issue,
  req,
}: {
  issue: number
  req: PayloadRequest
}): Promise<{ candidates: Candidate[]; destinations: Destination[] }> {
  const asked = {
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  } as const
  const issues = await req.payload.find({
    ...asked,
    collection: 'issues',
    // Of a list in a list Payload gives only what is named; the list alone comes empty.
    select: {
      contents: { articles: true, heading: true },
      currentEdition: true,
      label: true,
      number: true,
      title: true,
    },
    sort: '-number',
  })
  const placed = new Map<number, { name: string; isTaken: boolean }>()
  for (const doc of issues.docs) {
    const isTaken = doc.id === issue || Boolean(doc.currentEdition)
    for (const article of listArticles(doc)) placed.set(article, { name: issueName(doc), isTaken })
  }
  const articles = await req.payload.find({
    ...asked,
    collection: 'articles',
    draft: true,
    joins: false,
    select: { title: true },
    sort: 'title',
    where: { id: { not_in: [...placed].flatMap(([id, { isTaken }]) => (isTaken ? [id] : [])) } },
  })
  return {
    candidates: articles.docs.map(({ id, title }) => ({
      id,
      title: title || wording.desk.untitled,
      issue: placed.get(id)?.name ?? null,
    })),
    destinations: issues.docs
      .filter(({ id }) => id !== issue)
      .map((doc) => ({
        id: doc.id,
        name: issueName(doc),
        sections: (doc.contents ?? []).map(({ heading }) => heading),
      })),
  }
}

type Placed = Pick<Issue, 'contents'>

function listArticles({ contents }: Placed): number[] {
  return (contents ?? []).flatMap(({ articles }) =>
    (articles ?? []).flatMap((article) => Number(relationID(article)) || []),
  )
}
