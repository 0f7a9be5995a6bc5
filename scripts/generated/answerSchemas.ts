import type { SanitizedConfig } from 'payload'
import { readTypeSchemas } from './typeSchemas'

/** Where the schemas of answers stand, from the root. */
export const ANSWER_SCHEMAS = 'src/collections/doors/answers.json'

const PLACES = [
  { file: 'src/collections/doors/answers.ts', interface: 'Answers' },
  { file: 'src/collections/doors/answers.ts', interface: 'Stored' },
  { file: 'src/site/outputs/open/doors.ts', interface: 'OpenAnswers' },
]

/** The schemas of everything that doors answer, as they are committed. The same types give the same bytes. */
export function writeAnswerSchemas(root: string): string {
  return `${JSON.stringify(readTypeSchemas(root, PLACES), null, 1)}\n`
}

/** Where the types of the contract stand that the client of the tests is made of. */
export const CLIENT_TYPES = 'tests/doors/contract.d.ts'

/** The types of every door for `openapi-fetch`, as `openapi-typescript` makes them of the contract. */
export async function writeClientTypes(config: SanitizedConfig): Promise<string> {
  const { default: makeTypes, astToString } = await import('openapi-typescript')
  const { describeContract } = await import('../../src/collections/doors/describeContract')
  const { OPEN_DOORS } = await import('../../src/site/outputs/open/doors')
  const contract = describeContract(config, OPEN_DOORS)
  return astToString(await makeTypes(JSON.stringify(contract)))
}
