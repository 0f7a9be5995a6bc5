import type { ReadinessObstacle } from '../../queries/checkReadiness'
import type { NamedArticle } from '../../workflow/publication'

/** The obstacles of one article, or of the issue itself where `article` is null. */
export type ObstacleGroup = {
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
      title: 'The issue',
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
