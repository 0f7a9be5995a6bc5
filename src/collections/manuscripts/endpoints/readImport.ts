import type { PayloadRequest } from 'payload'
import { readForm, readOptionalText } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'
import type {
  ImportDecisions,
  ImportRequest,
  TrackedChoice,
} from '../../../operations/import/model'

/** A manuscript of 20 MiB, and room for the other fields and the lines between them. */
const LARGEST_FORM = 21 * 1024 * 1024

/**
 * What a request for an import asks: `multipart/form-data` with the file as `file`, and the fields
 * `issue`, `section`, `title`, `trackedChanges` (`accept`, `reject` or `suggest`), `article` and
 * `decisions` (JSON), all of which may be left out. Refuses with 400 what is missing or malformed and with 413
 * what is too large to be read.
 */
export async function readImport(req: PayloadRequest): Promise<Omit<ImportRequest, 'req'>> {
  const form = await readForm(req, LARGEST_FORM)
  const fields = Object.fromEntries(form)
  const { file } = fields
  if (!(file instanceof File)) {
    throw new Refusal('fileMissing', 400, 'The manuscript is missing: send it as “file”.', {
      field: 'file',
    })
  }
  const issue = readNumber(fields, 'issue')
  const article = readNumber(fields, 'article')
  const section = readOptionalText(fields, 'section')
  const title = readOptionalText(fields, 'title')
  const trackedChanges = readTrackedChanges(fields)
  const decisions = readDecisions(readOptionalText(fields, 'decisions'))
  return {
    file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
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
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Refusal('invalid', 400, `“${name}” has to be a whole number.`, { field: name })
}

function readTrackedChanges(fields: Record<string, unknown>): TrackedChoice | undefined {
  const choice = readOptionalText(fields, 'trackedChanges')
  const known = TRACKED_CHOICES.find((one) => one === choice)
  if (known ?? choice === undefined) return known
  throw new Refusal('invalid', 400, '“trackedChanges” is “accept”, “reject” or “suggest”.', {
    field: 'trackedChanges',
  })
}

const TRACKED_CHOICES: readonly TrackedChoice[] = ['accept', 'reject', 'suggest']

/**
 * An editor's decisions about doubtful works, as JSON.
 *
 * @example readDecisions('{"references":{"text:moxon|mechanick exercises||1683|":12}}')
 */
function readDecisions(json: string | undefined): ImportDecisions | undefined {
  if (json === undefined) return undefined
  const decisions = parse(json)
  const references = isRecord(decisions) ? (decisions.references ?? {}) : null
  if (!isRecord(references) || !Object.values(references).every(isChoice)) refuseDecisions()
  return { references: references as Record<string, number | 'new'> }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return refuseDecisions()
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isChoice(value: unknown): boolean {
  return value === 'new' || (typeof value === 'number' && Number.isInteger(value) && value > 0)
}

function refuseDecisions(): never {
  throw new Refusal(
    'invalid',
    400,
    '“decisions” is JSON: { "references": { key: the id of a reference, or "new" } }.',
    { field: 'decisions' },
  )
}
