import type { ReadinessObstacle } from '../../queries/checkReadiness'
import { deskHref } from '../deskHref'
import { noteHref } from '../notes/noteHref'

/** Obstacles that are removed in a tab of their own, of the article or of the issue. */
const TABS: Partial<Record<ReadinessObstacle['kind'], string>> = {
  notApproved: 'review',
  approvalLapsed: 'review',
  openRemarks: 'review',
  issueEmpty: 'contents',
  sectionEmpty: 'contents',
  quotationAltered: 'quotations',
  quotationEmpty: 'quotations',
  referenceIncomplete: 'citations',
  referenceKeyShared: 'citations',
}

/** Obstacles that are removed in one field of a form; `goToField` leads there. */
const FIELDS: Partial<Record<ReadinessObstacle['kind'], string>> = {
  coverMissing: 'cover',
  copyDateAfterPublication: 'copyDate',
  titleMissing: 'title',
  slugMissing: 'slug',
  slugDuplicate: 'slug',
  authorsMissing: 'authors',
  textEmpty: 'body',
  altMissing: 'alt',
  coverAltMissing: 'alt',
}

/**
 * Where an obstacle is removed: the tab that is made for it, the very note where one is named, or
 * what the check itself says, down to the field.
 */
export function placeOfObstacle(
  { article, href, kind, note }: ReadinessObstacle,
  { admin, issue }: { admin: string; issue: number },
): { words: string; href: string } {
  const record = article ? deskHref(admin, 'articles', article) : deskHref(admin, 'issues', issue)
  const tab = TABS[kind]
  if (tab) return { words: 'Go there', href: `${record}/${tab}` }
  if (note !== undefined && article) {
    return { words: `Go to note ${note}`, href: noteHref(record, note) }
  }
  const words = kind === 'altMissing' ? 'Go to the picture' : 'Go there'
  const field = FIELDS[kind]
  return { words, href: `${href ?? record}${field ? `#field-${field}` : ''}` }
}
