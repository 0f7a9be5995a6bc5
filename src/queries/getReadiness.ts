import type { PayloadRequest } from 'payload'
import type { ReadinessObstacle } from './checkReadiness'
import { getIssueCase } from './getIssueCase'

/** What stands between an issue and publication; `ready` where nothing does. */
export async function getReadiness({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ ready: boolean; obstacles: ReadinessObstacle[] }> {
  const { obstacles } = await getIssueCase({ id, req })
  return { ready: obstacles.length === 0, obstacles }
}
