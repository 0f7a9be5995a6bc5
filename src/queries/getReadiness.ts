import type { PayloadRequest } from 'payload'
import type { NamedArticle } from '../workflow/publication'
import type { WaitingArticle } from './buildManifest'
import type { ReadinessObstacle } from './checkReadiness'
import { findMissedPrint, type MissedPrint } from './findMissedPrint'
import { getIssueCase } from './getIssueCase'
import { listOpenIDs } from './listOpenIDs'

/**
 * What stands between an issue and publication; `ready` where nothing does. Beside it what printing
 * it now would do: which articles stay as readers have them (`waiting`), and which would read
 * differently and need a word to readers (`changed`). And what became of a publication that was
 * scheduled, where it was refused at its hour and nothing has been decided since (`notPrinted`). Of
 * articles the person may not read nothing is told but that something stands in the way in them.
 */
export async function getReadiness({ id, req }: { id: number; req: PayloadRequest }): Promise<{
  ready: boolean
  obstacles: ReadinessObstacle[]
  /** How many more there are, in articles the person may not read. */
  closedObstacles: number
  waiting: WaitingArticle[]
  changed: NamedArticle[]
  notPrinted: MissedPrint | null
}> {
  const { articles, changed, obstacles, waiting } = await getIssueCase({ id, req })
  const open = await listOpenIDs({ ids: articles.map((article) => article.id), req })
  const isOpen = ({ article }: { article?: string }) =>
    article === undefined || open.has(Number(article))
  const shown = obstacles.filter(isOpen)
  return {
    ready: obstacles.length === 0,
    obstacles: shown,
    closedObstacles: obstacles.length - shown.length,
    waiting: waiting.filter(isOpen),
    changed: changed.filter(isOpen),
    notPrinted: await findMissedPrint({ issue: id, req }),
  }
}
