import type { Mark } from './model'
import type { RemarkThread } from '../../queries/remarks/listRemarks'

/** The passages that open remarks are on; what was resolved is no longer marked in the text. */
export function listMarks(threads: readonly RemarkThread[]): Mark[] {
  return threads.flatMap(({ id, passage, resolved }) =>
    passage && !resolved ? [{ thread: id, start: passage.start, end: passage.end }] : [],
  )
}
