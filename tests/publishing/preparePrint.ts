import type { Payload } from 'payload'
import { publishIssue } from '../../src/operations/publishIssue'
import { previewIssue } from '../../src/operations/previewIssue'
import type { People, Person } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'

/**
 * Previews an issue once, and gives back how to print just that, as often as one likes. Answers
 * `done`, or the words of the error.
 */
export async function preparePrint(
  payload: Payload,
  people: People,
  id: number,
): Promise<(by?: Person) => Promise<string>> {
  const { changed, manifestHash } = await previewIssue({
    id,
    req: await requestOf(payload, people.publisher),
  })
  const corrections = changed.map(({ article }) => ({
    article,
    kind: 'correction' as const,
    what: 'Another word.',
  }))
  return async (by = people.publisher) => {
    const req = await requestOf(payload, by)
    try {
      await publishIssue({ id, manifestHash, note: 'Another word.', corrections, req })
      return 'done'
    } catch (error) {
      return String(error)
    }
  }
}
