import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { readOptionalText } from '../../../lib/http/readText'
import { Refusal } from '../../../lib/refusal'
import type { ImportDecisions, ImportRequest } from '../../../operations/import/model'

type Import = Omit<ImportRequest, 'req'>

/**
 * What a request for an import asks: `multipart/form-data` with a part `file` and the fields
 * `issue`, `section`, `title`, `trackedChanges`, `article` and `decisions` (JSON), all optional but
 * the file. Refuses with 400 what is missing or malformed; Payload itself stops a file that is too
 * large with 413.
 */
export async function readImport(req: PayloadRequest): Promise<Import> {
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data')) {
    throw new Refusal('invalidBody', 400, 'Send the manuscript as multipart/form-data.')
  }
  const fields = await readForm(req)
  const { file } = req
  if (!file) throw new Refusal('fileMissing', 400, 'The part “file” is missing.', { field: 'file' })
  const issue = readNumber(fields, 'issue')
  const article = readNumber(fields, 'article')
  const section = readOptionalText(fields, 'section')
  const title = readOptionalText(fields, 'title')
  const trackedChanges = readTrackedChanges(fields)
  const decisions = readDecisions(fields)
  return {
    file: { name: file.name, bytes: file.data },
    ...(issue !== undefined && { issue }),
    ...(article !== undefined && { article }),
    ...(section !== undefined && { section }),
    ...(title !== undefined && { title }),
    ...(trackedChanges && { trackedChanges }),
    ...(decisions && { decisions }),
  }
}

function readNumber(fields: Record<string, unknown>, name: string): number | undefined {
  const text = readOptionalText(fields, name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Refusal('invalid', 400, `“${name}” has to be a whole number.`, { field: name })
}

function readTrackedChanges(fields: Record<string, unknown>): 'accept' | 'reject' | undefined {
  const choice = readOptionalText(fields, 'trackedChanges')
  if (choice === undefined || choice === 'accept' || choice === 'reject') return choice
  throw new Refusal('invalid', 400, '“trackedChanges” is “accept” or “reject”.', {
    field: 'trackedChanges',
  })
}
