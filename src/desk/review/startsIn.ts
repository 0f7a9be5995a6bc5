import type { RemarkThread } from '../../queries/remarks/listRemarks'

/** Whether the passage of a remark begins in this stretch of the text; a lost one begins nowhere. */
export function startsIn(
  { passage }: Pick<RemarkThread, 'passage'>,
  { end, start }: { start?: number | undefined; end?: number | undefined },
): boolean {
  if (!passage || start === undefined || end === undefined) return false
  return passage.start >= start && passage.start <= end
}
