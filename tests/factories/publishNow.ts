import type { Payload } from 'payload'
import { publishIssue } from '../../src/operations/publishIssue'
import { previewIssue } from '../../src/operations/previewIssue'
import type { CorrectionKind } from '../../src/workflow/publication'
import type { People } from './makePeople'
import { requestOf } from './requestOf'

/**
 * Previews an issue and prints what was previewed. A correction needs a note to readers; it is told
 * of each article that reads differently, as a misprint unless another kind is given.
 */
export async function publishNow(
  payload: Payload,
  people: People,
  id: number,
  note?: string,
  kind: CorrectionKind = 'misprint',
) {
  const req = () => requestOf(payload, people.publisher)
  const { changed, manifestHash } = await previewIssue({ id, req: await req() })
  const corrections = changed.map(({ article }) => ({ article, kind, what: String(note) }))
  return publishIssue({
    id,
    manifestHash,
    req: await req(),
    ...(note ? { note, corrections } : {}),
  })
}
