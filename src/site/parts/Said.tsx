import type { ReactNode } from 'react'
import type { SiteWords } from '../words/model'

/** Words of the site within a line of the text's own, with their language and direction where it is another. */
export function Said({ children, words }: { children: ReactNode; words: SiteWords }) {
  return words.run.lang === undefined ? children : <span {...words.run}>{children}</span>
}
