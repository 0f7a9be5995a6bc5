import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { getIssueContents, type ContentsArticle } from '../../queries/getIssueContents'
import { STAGE_NAMES } from '../../workflow/approval'
import { daysBetween, formatDay } from '../dates'
import { deskHref } from '../deskHref'
import { readRelation } from '../readRelation'
import { findNextStep } from './nextStep'
import { wording } from '../../wording'

/** The issue in the making: the lowest number that is not published. An article that may not be read is counted only. */
export type CurrentIssue = {
  id: number
  name: string
  number: number
  cover: { src: string; alt: string } | null
  publicationDate: string | null
  textDeadline: string | null
  articles: ContentsArticle[]
  /** Of articles that are not the person's to read. */
  closed: number
}

/** The issue in the making, without its contents; null where every issue is out. */
export async function findUnpublished(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'issues',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    // Of a list in a list Payload gives only what is named; the list alone comes empty.
    select: {
      contents: { articles: true },
      cover: true,
      label: true,
      name: true,
      number: true,
    },
    sort: 'number',
    user: req.user,
    where: { currentEdition: { exists: false } },
  })
  return docs[0] ?? null
}

/** The same with how far each text is. */
export async function findCurrentIssue(req: PayloadRequest): Promise<CurrentIssue | null> {
  const issue = await findUnpublished(req)
  if (!issue) return null
  const contents = await getIssueContents({ id: issue.id, req })
  return {
    id: issue.id,
    name: issue.name ?? '',
    number: issue.number,
    cover: await findCover(readRelation(issue.cover), req),
    publicationDate: contents.publicationDate,
    textDeadline: contents.textDeadline,
    articles: contents.articles,
    closed: contents.sections.flatMap(({ articles }) => articles).length - contents.articles.length,
  }
}

async function findCover(id: number | null, req: PayloadRequest): Promise<CurrentIssue['cover']> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    select: { alt: true, filename: true, prefix: true, url: true },
    user: req.user,
    where: { id: { equals: id } },
  })
  const [cover] = docs
  return cover?.url ? { src: cover.url, alt: cover.alt ?? '' } : null
}

/** The issue in the making: cover, days left, the next step as a button, and how far each text is. */
export function IssueCard({
  admin,
  issue,
  today,
}: {
  admin: string
  issue: CurrentIssue
  today: string
}) {
  const href = deskHref(admin, 'issues', issue.id)
  const step = findNextStep(issue)
  return (
    <section aria-labelledby="current-issue" className="forme-issue">
      <div className="forme-issue__head">
        {issue.cover ? (
          <img alt={issue.cover.alt} className="forme-issue__cover" src={issue.cover.src} />
        ) : (
          <span aria-hidden="true" className="forme-issue__cover">
            {issue.number}
          </span>
        )}
        <div>
          <h2 id="current-issue">
            <Link href={href} prefetch={false}>
              {issue.name}
            </Link>
          </h2>
          <p className="forme-quiet">{describeDates(issue, today)}</p>
          <p className="forme-issue__acts">
            <Link
              className="btn btn--style-primary btn--size-medium forme-issue__step"
              href={`${href}/${step.tab}`}
              prefetch={false}
            >
              {step.words}
            </Link>
            <Link href={`${href}/manuscripts`} prefetch={false}>
              {wording.dashboard.issue.import}
            </Link>
          </p>
        </div>
      </div>
      <h3>{wording.dashboard.issue.texts}</h3>
      <ul className="forme-list">
        {issue.articles.map((article) => (
          <li className="forme-issue__text" key={article.id}>
            <Link href={deskHref(admin, 'articles', article.id)} prefetch={false}>
              {article.title}
            </Link>
            <span className="forme-quiet">
              {article.assignee?.name ?? wording.dashboard.issue.unassigned}
            </span>
            <span className="forme-progress">
              <span aria-hidden="true" className="forme-progress__bar">
                {STEPS.map((step) => (
                  <i data-done={step(article) || undefined} key={step.name} />
                ))}
              </span>
              {STAGE_NAMES[article.stage]}
            </span>
          </li>
        ))}
        {issue.closed > 0 && (
          <li className="forme-quiet">{wording.dashboard.issue.closed(issue.closed)}</li>
        )}
      </ul>
    </section>
  )
}

/** What has been done to a text on its way: written, submitted, free of problems, approved. */
const STEPS = [
  function written({ words }: ContentsArticle) {
    return words > 0
  },
  function submitted({ stage }: ContentsArticle) {
    return stage === 'submitted' || stage === 'approved'
  },
  function sound({ problems, words }: ContentsArticle) {
    return words > 0 && problems === 0
  },
  function approved({ stage }: ContentsArticle) {
    return stage === 'approved'
  },
]

function describeDates({ textDeadline, publicationDate }: CurrentIssue, today: string): string {
  const left = publicationDate === null ? null : daysBetween(today, publicationDate)
  const parts = [
    textDeadline && wording.dashboard.issue.textsBy(formatDay(textDeadline)),
    publicationDate && wording.dashboard.issue.outOn(formatDay(publicationDate)),
    left !== null && left > 0 && wording.dashboard.issue.left(left),
    left === 0 && wording.dashboard.issue.today,
    left !== null && left < 0 && wording.dashboard.issue.late(-left),
  ].filter(Boolean)
  return parts.length === 0 ? wording.dashboard.issue.noDates : parts.join(' · ')
}
