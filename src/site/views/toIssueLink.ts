import type { IssueText } from '../../edition/manifest'
import type { IssueLink } from '../model'

/** As much of an issue as a link to it needs. */
export function toIssueLink({ number, slug, label, title }: IssueText): IssueLink {
  return { number, slug, label, ...(title === undefined ? {} : { title }) }
}
