import { readOptionalText } from '../../../lib/readRequest'
import { Refusal } from '../../../lib/refusal'

/** Who is to have an article and until when; `null` or nothing takes either away. */
export function readAssignment(body: Record<string, unknown>): {
  assignee: number | null
  due: string | null
} {
  const assignee = body.assignee ?? null
  if (assignee !== null && (typeof assignee !== 'number' || !Number.isInteger(assignee))) {
    throw new Refusal('invalid', 400, '“assignee” has to be the id of a person.', {
      field: 'assignee',
    })
  }
  return { assignee, due: readOptionalText(body, 'due') ?? null }
}
