import type { Payload } from 'payload'
import { publishIssue } from '../../src/operations/publishIssue'
import { rehearseIssue } from '../../src/operations/rehearseIssue'
import type { People } from './makePeople'
import { requestOf } from './requestOf'

/** Rehearses an issue and prints what was rehearsed. A correction needs a note to readers. */
export async function publishNow(payload: Payload, people: People, id: number, note?: string) {
  const req = () => requestOf(payload, people.publisher)
  const { manifestHash } = await rehearseIssue({ id, req: await req() })
  return publishIssue({ id, manifestHash, req: await req(), ...(note ? { note } : {}) })
}
