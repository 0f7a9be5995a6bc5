import Link from 'next/link'
import type { ReadinessObstacle } from '../../queries/checkReadiness'
import type { NamedArticle } from '../../workflow/publication'
import { groupObstacles } from './groupObstacles'
import { placeOfObstacle } from './placeOfObstacle'

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
          <strong>Ready.</strong> Nothing stands in the way of publication.
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
      {closed > 0 && (
        <p className="forme-quiet">
          {closed === 1 ? 'One obstacle is' : `${closed} obstacles are`} in articles that are not
          yours to read.
        </p>
      )}
    </div>
  )
}
