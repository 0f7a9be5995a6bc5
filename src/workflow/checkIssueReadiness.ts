import { checkArticleReadiness } from './checkArticleReadiness'
import { isCalendarDate } from './isCalendarDate'
import type { IssueFacts, Obstacle } from './issueFacts'
import { obstacleMessage } from './obstacleMessage'
import type { ObstacleKind, ObstacleWords } from './obstacles'

/**
 * Everything that stands between an issue and publication, all at once: first what concerns the
 * issue, then article by article in the order of the contents. Nothing is left out because
 * something else is wrong too; an empty list means that the issue is ready.
 */
export function checkIssueReadiness<Problem extends string = never>(
  issue: IssueFacts<Problem>,
): Obstacle<ObstacleKind | Problem>[] {
  const articles = issue.sections.flatMap((section) => section.articles)
  return [
    ...checkIssue(issue, articles.length),
    ...articles.flatMap((article) => checkArticleReadiness(article, issue, articles)),
  ]
}

function checkIssue(issue: IssueFacts<string>, articles: number): Obstacle<ObstacleKind>[] {
  const found: Obstacle<ObstacleKind>[] = []
  const add = (kind: ObstacleKind, words?: Partial<ObstacleWords>) => {
    found.push({
      kind,
      message: obstacleMessage(kind, words),
      ...(issue.href !== undefined && { href: issue.href }),
    })
  }
  const { cover, publicationDate, copyDate, sections } = issue

  if (articles === 0) add('issueEmpty')
  if (!cover) add('coverMissing')
  if (cover?.alt.trim() === '') add('coverAltMissing')
  for (const { heading, articles: inside } of sections) {
    if (inside.length === 0) add('sectionEmpty', { what: heading.trim() })
  }
  for (const date of [publicationDate, copyDate]) {
    if (date !== null && !isCalendarDate(date)) add('dateInvalid', { what: date })
  }
  if (publicationDate !== null && copyDate !== null && copyDate > publicationDate) {
    add('copyDateAfterPublication', { what: copyDate, against: publicationDate })
  }
  return found
}
