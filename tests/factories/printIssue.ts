import type { Payload } from 'payload'
import { publishIssue } from '../../src/operations/publishIssue'
import { previewIssue } from '../../src/operations/previewIssue'
import type { Issue } from '../../src/payload-types'
import { approveArticle } from './approveArticle'
import { makeArticle } from './makeArticle'
import { makeContributor } from './makeContributor'
import { makeIssue } from './makeIssue'
import type { People } from './makePeople'
import { makePicture } from './makePicture'
import { requestOf } from './requestOf'

/** An issue that readers have, with one article, which the writer began. */
export type Printed = { issue: Issue; article: number; contentHash: string; manifestHash: string }

/** Makes an issue that is ready: one approved article with an author, and a cover. */
export async function makeReadyIssue(
  payload: Payload,
  people: People,
): Promise<Omit<Printed, 'manifestHash'>> {
  const contributor = await makeContributor(payload)
  const { id: article } = await makeArticle(payload, {
    by: people.writer,
    authors: [{ contributor: contributor.id, role: 'author' }],
  })
  const { contentHash } = await approveArticle(payload, people, article)
  const { id: cover } = await makePicture(payload, { alt: 'The cover of the issue' })
  const issue = await makeIssue(payload, { articles: [article], cover })
  return { issue, article, contentHash }
}

/** Makes an issue that is ready and prints it. */
export async function printIssue(payload: Payload, people: People): Promise<Printed> {
  const ready = await makeReadyIssue(payload, people)
  const { id } = ready.issue
  const req = () => requestOf(payload, people.publisher)
  const { manifestHash } = await previewIssue({ id, req: await req() })
  await publishIssue({ id, manifestHash, req: await req() })
  return { ...ready, manifestHash }
}
