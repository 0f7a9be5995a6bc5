import type { MagazineText } from '../../edition/manifest'
import type { PublishedIssue, SearchPage } from '../model'
import { listSearchChoices } from './listSearchChoices'

/** What a reader asks for in the address of the search page, as it stands there. */
export type SearchWishes = {
  query: string
  issue?: string | undefined
  kind?: string | undefined
  contributor?: string | undefined
}

/** The filters among a reader's wishes that choose something in print; others are not heard. */
export function readSearchFilters(
  magazine: MagazineText,
  issues: PublishedIssue[],
  wishes: SearchWishes,
): SearchPage['filters'] {
  const choices = listSearchChoices(magazine, issues)
  const issue = choices.issues.find(({ slug }) => slug === wishes.issue)?.slug
  const kind = choices.kinds.find((one) => one === wishes.kind)
  const contributor = choices.contributors.find(({ slug }) => slug === wishes.contributor)?.slug
  return {
    ...(issue === undefined ? {} : { issue }),
    ...(kind === undefined ? {} : { kind }),
    ...(contributor === undefined ? {} : { contributor }),
  }
}
