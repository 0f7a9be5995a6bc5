import type { Inline } from '../articleText'
import { contentToTokens } from './contentToTokens'
import { diffTokens } from './diffTokens'
import type { ComparedPiece } from './model'

/** The words inserted into and deleted from a stretch of inline content, looks and markers counted. */
export function diffContent(before: readonly Inline[], after: readonly Inline[]): ComparedPiece[] {
  return diffTokens(contentToTokens(before), contentToTokens(after))
}
