import type { Payload } from 'payload'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'
import type { People } from './makePeople'
import { requestOf } from './requestOf'

/**
 * Submits a draft in the name of the writer, whose own it has to be, and has both sign-offs given
 * by the other editor. Answers the hash of the approved text.
 */
export async function approveArticle(
  payload: Payload,
  people: People,
  id: number,
): Promise<{ contentHash: string }> {
  const { contentHash } = await submitArticle({ id, req: await requestOf(payload, people.writer) })
  for (const kind of ['edit', 'quotations']) {
    const req = await requestOf(payload, people.otherEditor)
    await signOffArticle({ id, contentHash, kind, req })
  }
  return { contentHash }
}
