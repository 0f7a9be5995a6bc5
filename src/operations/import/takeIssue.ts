import type { PayloadRequest } from 'payload'
import { lockRow } from '../../lib/writes/lockRow'
import type { Issue } from '../../payload-types'
import { getIssue } from '../../queries/getIssueCase'

/** The issue an article is to be placed in, under its row lock. */
export async function takeIssue(id: number, req: PayloadRequest): Promise<Issue> {
  await lockRow(req, 'issues', id)
  return getIssue({ id, req })
}
