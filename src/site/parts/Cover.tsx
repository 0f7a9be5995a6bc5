import type { IssueText } from '../../edition/manifest'
import type { SiteWords } from '../words/model'
import { PictureImage } from './PictureImage'

type Props = {
  issue: Pick<IssueText, 'number' | 'label' | 'title' | 'cover'>
  words: SiteWords
  eager?: boolean
  /** Beside a linked title that says the same, a cover is decoration and has no text of its own. */
  decorative?: boolean
}

/** How many inks the stylesheet has for covers set in type. */
const INKS = 6

/** The cover of an issue; where there is no picture, one set in type: number, title, label. */
export function Cover({ issue, words, eager = false, decorative = false }: Props) {
  if (issue.cover) {
    return (
      <div className="cover">
        <PictureImage
          figure={decorative ? { ...issue.cover, alt: '' } : issue.cover}
          eager={eager}
          sizes={eager ? '(min-width: 62rem) 25rem, 17rem' : '(min-width: 48rem) 15rem, 45vw'}
        />
      </div>
    )
  }
  return (
    <div className={`cover cover-type cover-${(issue.number % INKS) + 1}`} aria-hidden="true">
      <span className={`cover-number digits-${Math.min(String(issue.number).length, 4)}`}>
        {issue.number}
      </span>
      <span className="cover-title">{issue.title ?? words.issue(String(issue.number))}</span>
      <span className="cover-label">{issue.label}</span>
    </div>
  )
}
