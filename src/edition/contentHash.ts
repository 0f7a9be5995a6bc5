import type { ArticleText } from './articleText'
import { canonicalText } from './canonicalText'
import { hashText } from './hashText'

/**
 * The hash of everything in an article that reaches a reader: what a sign-off names. Equal as long
 * as the text says the same, whatever the order of keys, the ids of its parts or the number of
 * times it was saved; another as soon as anything in `canonicalText` differs, also in a reference
 * or quotation it uses. 64 lower-case hex digits.
 */
export function contentHash(text: ArticleText): string {
  return hashText(canonicalText(text))
}
