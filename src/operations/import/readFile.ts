import { createHash } from 'node:crypto'
import { Refusal } from '../../lib/refusal'
import { readApparatus } from '../../manuscript/apparatus/readApparatus'
import { readManuscript } from '../../manuscript/readManuscript'
import { ManuscriptRefusal } from '../../manuscript/refusal'
import { reportManuscript } from '../../manuscript/reportManuscript'
import type { ImportRequest, ReadFile } from './model'

/**
 * Reads a file that is to be imported. Refuses what is no manuscript, with the reason and status of
 * `ManuscriptRefusal`, and with 422 `notWhole` a manuscript of which something was lost in reading.
 */
export function readFile({
  file,
  trackedChanges,
}: Pick<ImportRequest, 'file' | 'trackedChanges'>): ReadFile {
  const { manuscript, problems } = read(file, trackedChanges)
  const apparatus = readApparatus(manuscript)
  const report = reportManuscript(manuscript, problems, apparatus)
  const error = report.problems.find(({ severity }) => severity === 'error')
  if (error) throw new Refusal('notWhole', 422, error.message, { report })
  return {
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    manuscript,
    apparatus,
    report,
  }
}

function read(file: ImportRequest['file'], trackedChanges: ImportRequest['trackedChanges']) {
  try {
    return readManuscript(file.bytes, {
      fileName: file.name,
      ...(trackedChanges && { trackedChanges }),
    })
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    throw new Refusal(error.reason, error.status, error.message, { file: file.name })
  }
}
