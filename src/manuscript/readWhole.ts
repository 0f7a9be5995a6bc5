import { readApparatus } from './apparatus/readApparatus'
import type { Apparatus } from './apparatus/model'
import type { Manuscript, ManuscriptReport } from './model'
import { readManuscript } from './readManuscript'
import { ManuscriptRefusal } from './refusal'
import { reportManuscript } from './reportManuscript'

/**
 * Everything that is known of a file from its bytes alone: the manuscript, its apparatus and the
 * report. What is no manuscript is answered and not thrown, so that it can be said in another process.
 */
export function readWhole(
  bytes: Uint8Array,
  options: Parameters<typeof readManuscript>[1],
):
  | { manuscript: Manuscript; apparatus: Apparatus; report: ManuscriptReport }
  | { refused: Pick<ManuscriptRefusal, 'message' | 'reason' | 'status'> } {
  try {
    const { manuscript, problems } = readManuscript(bytes, options)
    const apparatus = readApparatus(manuscript)
    return { manuscript, apparatus, report: reportManuscript(manuscript, problems, apparatus) }
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    const { message, reason, status } = error
    return { refused: { message, reason, status } }
  }
}
