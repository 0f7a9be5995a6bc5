import { wording } from '../wording'

/**
 * What an issue is called on the desk: in heads, lists and choices alike.
 *
 * @example issueName({ number: 51, label: 'Autumn 2026', title: 'Copy' }) // 'Issue 51 · Autumn 2026 — Copy'
 */
export function issueName({
  label,
  number,
  title,
}: {
  number: number
  label: string
  title?: string | null
}): string {
  return wording.workflow.issueName(number, label, title ?? '')
}
