import type { PayloadRequest } from 'payload'
import type { NamedArticle } from '../workflow/editions'
import type { WaitingArticle } from './buildManifest'
import type { ReadinessObstacle } from './checkReadiness'
import { findMissedPrint, type MissedPrint } from './findMissedPrint'
import { getIssueCase } from './getIssueCase'

/**
 * What stands between an issue and publication; `ready` where nothing does. Beside it what printing
 * it now would do: which articles stay as readers have them (`waiting`), and which would read
 * differently and need a word to readers (`changed`). And what became of a publication that was
 * scheduled, where it was refused at its hour and nothing has been decided since (`notPrinted`).
 */
export async function getReadiness({ id, req }: { id: number; req: PayloadRequest }): Promise<{
  ready: boolean
  obstacles: ReadinessObstacle[]
  waiting: WaitingArticle[]
  changed: NamedArticle[]
  notPrinted: MissedPrint | null
}> {
  const { changed, obstacles, waiting } = await getIssueCase({ id, req })
  return {
    ready: obstacles.length === 0,
    obstacles,
    waiting,
    changed,
    notPrinted: await findMissedPrint({ issue: id, req }),
  }
}
