import type { IssueText } from '../../edition/manifest'
import type { SiteWords } from '../words/model'
import { PictureImage } from './PictureImage'

type Props = {
  issue: Pick<IssueText, 'number' | 'label' | 'title' | 'cover'>
  words: SiteWords
  eager?: boolean
}

/** The cover of an issue; where there is no picture, one set in type: number, title, label. */
export function Cover({ issue, words, eager = false }: Props) {
  if (issue.cover) {
    return (
      <div className="cover">
        <PictureImage figure={issue.cover} eager={eager} sizes="(min-width: 48rem) 22rem, 60vw" />
      </div>
    )
  }
  return (
    <div className="cover cover-type" aria-hidden="true">
      <span className="cover-number">{issue.number}</span>
      <span className="cover-title">{issue.title ?? words.issue(String(issue.number))}</span>
      <span className="cover-label">{issue.label}</span>
    </div>
  )
}
