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
