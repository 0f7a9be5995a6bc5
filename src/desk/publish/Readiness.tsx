import Link from 'next/link'
import type { ReadinessObstacle } from '../../queries/checkReadiness'
import type { NamedArticle } from '../../workflow/publication'
import { fieldPlace } from '../../edition/merge/headFields'
import { deskHref, noteHref } from '../deskHref'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** Everything between the issue and publication, by article, each with the way to its place. */
export function Readiness({
  admin,
  articles,
  closed,
  issue,
  obstacles,
}: {
  admin: string
  articles: readonly NamedArticle[]
  /** How many obstacles there are in articles the person may not read. */
  closed: number
  issue: number
  obstacles: readonly ReadinessObstacle[]
}) {
  if (obstacles.length + closed === 0) {
    return (
      <div className="forme-notice forme-notice--good">
        <p>
          <Filled
            ready={<strong>{wording.publish.readiness.readyWord}</strong>}
            text={wording.publish.readiness.ready}
          />
        </p>
      </div>
    )
  }
  return (
    <div className="forme-obstacles">
      {groupObstacles(obstacles, articles).map(({ article, obstacles: found, title }) => (
        <section key={article ?? 'issue'}>
          <h3>{title}</h3>
          <ul className="forme-list">
            {found.map((obstacle, index) => {
              const { href, words } = placeOfObstacle(obstacle, { admin, issue })
              return (
                <li className="forme-obstacle" key={index}>
                  <span>{obstacle.message}</span>
                  <Link href={href} prefetch={false}>
                    {words}
                    <span className="forme-hidden">: {obstacle.message}</span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      {closed > 0 && <p className="forme-quiet">{wording.publish.readiness.closed(closed)}</p>}
    </div>
  )
}

/** The obstacles of one article, or of the issue itself where `article` is null. */
type ObstacleGroup = {
  article: string | null
  title: string
  obstacles: ReadinessObstacle[]
}

/** Obstacles by what they concern: first the issue itself, then its articles in their order. */
export function groupObstacles(
  obstacles: readonly ReadinessObstacle[],
  articles: readonly NamedArticle[],
): ObstacleGroup[] {
  const groups: ObstacleGroup[] = [
    {
      article: null,
      title: wording.publish.readiness.theIssue,
      obstacles: obstacles.filter(({ article }) => article === undefined),
    },
    ...articles.map(({ article, title }) => ({
      article,
      title,
      obstacles: obstacles.filter((obstacle) => obstacle.article === article),
    })),
  ]
  return groups.filter((group) => group.obstacles.length > 0)
}

/** Obstacles that are removed in a tab of their own, of the article or of the issue. */
const TABS: Partial<Record<ReadinessObstacle['kind'], string>> = {
  notApproved: 'review',
  approvalLapsed: 'review',
  openComments: 'review',
  issueEmpty: 'contents',
  sectionEmpty: 'contents',
  quotationAltered: 'quotations',
  quotationEmpty: 'quotations',
  referenceIncomplete: 'citations',
  referenceKeyShared: 'citations',
}

/** Obstacles that are removed in one field of a form; `goToField` leads there. */
const FIELDS: Partial<Record<ReadinessObstacle['kind'], string>> = {
  coverMissing: 'cover',
  textDeadlineAfterPublication: 'textDeadline',
  titleMissing: 'title',
  slugMissing: 'slug',
  slugDuplicate: 'slug',
  authorsMissing: 'authors',
  textEmpty: 'body',
  altMissing: 'alt',
  coverAltMissing: 'alt',
}

/**
 * Where an obstacle is removed: the tab that is made for it, the very note where one is named, or
 * what the check itself says, down to the field.
 */
export function placeOfObstacle(
  { article, href, kind, note }: ReadinessObstacle,
  { admin, issue }: { admin: string; issue: number },
): { words: string; href: string } {
  const record = article ? deskHref(admin, 'articles', article) : deskHref(admin, 'issues', issue)
  const tab = TABS[kind]
  if (tab) return { words: wording.publish.readiness.goThere, href: `${record}/${tab}` }
  if (note !== undefined && article) {
    return { words: wording.publish.readiness.goToNote(note), href: noteHref(record, note) }
  }
  const words =
    kind === 'altMissing'
      ? wording.publish.readiness.goToPicture
      : wording.publish.readiness.goThere
  const field = FIELDS[kind]
  if (!field) return { words, href: href ?? record }
  const isOfArticle = article !== undefined && (href === undefined || href === record)
  return {
    words,
    href: `${href ?? record}${isOfArticle ? fieldPlace(field) : `#field-${field}`}`,
  }
}
