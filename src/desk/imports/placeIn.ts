import type { ImportPlace, IssueChoice } from './model'

/** Where a file goes when an issue is chosen and nothing else: its first section, as a new article. */
export function placeIn({ id, sections: [section] }: IssueChoice): ImportPlace {
  return {
    ...(id === null ? {} : { issue: id }),
    ...(section === undefined ? {} : { section }),
  }
}
