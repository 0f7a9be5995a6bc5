import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { readAs } from '../../../lib/readAs'
import { readForm } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import type { ImportRequest } from '../../../operations/import/model'
import { idInText, oneOf, optionalText } from '../../doors/shapes'
import { wording } from '../../../wording'

/** A manuscript of 20 MiB, and room for the other fields and the lines between them. */
const LARGEST_FORM = 21 * 1024 * 1024

const DECISIONS = {
  error: wording.requests.faults.decisions,
}

const references = z.record(z.string(), z.union([z.int().positive(), z.literal('new')]))

/**
 * An editor's decisions about doubtful works, as JSON in a field of a form.
 *
 * @example '{"references":{"text:moxon|mechanick exercises||1683|":12}}'
 */
const decisions = z.string(DECISIONS).transform((json, context) => {
  const read = z.object({ references: references.default({}) }).safeParse(parse(json))
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: DECISIONS.error })
  return z.NEVER
})

/** What a request for an import may say beside its file. */
export const importForm = z.object({
  file: z.file(),
  issue: idInText.exactOptional(),
  section: optionalText,
  title: optionalText,
  trackedChanges: oneOf(['accept', 'reject', 'suggest']).exactOptional(),
  article: idInText.exactOptional(),
  decisions: decisions.exactOptional(),
})

/**
 * What a request for an import asks: `multipart/form-data` with the file as `file`, and the other
 * fields of `importForm`, all of which may be left out. Refuses with 400 what is missing or malformed
 * and with 413 what is too large to be read.
 */
export async function readImport(req: PayloadRequest): Promise<Omit<ImportRequest, 'req'>> {
  const fields = Object.fromEntries(await readForm(req, LARGEST_FORM))
  if (!(fields['file'] instanceof File)) {
    throw new Refusal('fileMissing', 400, wording.requests.body.manuscriptMissing, {
      field: 'file',
    })
  }
  const { file, ...asked } = readAs(importForm, fields)
  return { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, ...asked }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
