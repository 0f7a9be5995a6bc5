import type { Payload } from 'payload'
import type { Issue } from '../../src/payload-types'

let number = 50

/** Makes an issue with the next number and these articles in one section. */
export function makeIssue(
  payload: Payload,
  { articles = [], ...fields }: Partial<Issue> & { articles?: number[] } = {},
): Promise<Issue> {
  number += 1
  return payload.create({
    collection: 'issues',
    data: {
      number,
      label: `Issue ${number}`,
      contents: articles.length > 0 ? [{ heading: 'Essays', articles }] : [],
      ...fields,
    },
    depth: 0,
  })
}
