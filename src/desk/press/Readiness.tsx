import Link from 'next/link'
import type { ReadinessObstacle } from '../../queries/checkReadiness'
import type { NamedArticle } from '../../workflow/editions'
import { groupObstacles } from './groupObstacles'

/** Everything between the issue and publication, by article, each with the way to its place. */
export function Readiness({
  articles,
  closed,
  obstacles,
}: {
  articles: readonly NamedArticle[]
  /** How many obstacles there are in articles the person may not read. */
  closed: number
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
            {found.map(({ href, message, note }, index) => (
              <li className="forme-obstacle" key={index}>
                <span>{message}</span>
                {href && (
                  <Link href={href} prefetch={false}>
                    {note === undefined ? 'Go there' : `Go to note ${note}`}
                    <span className="forme-hidden">: {message}</span>
                  </Link>
                )}
              </li>
            ))}
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
