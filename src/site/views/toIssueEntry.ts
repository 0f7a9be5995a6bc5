import type { Manifest } from '../../edition/manifest'
import type { IssueEntry } from '../model'
import { toIssueLink } from './toIssueLink'

/** An issue as the archive and the gallery show it. */
export function toIssueEntry(manifest: Manifest): IssueEntry {
  const { cover, publicationDate } = manifest.issue
  const titles = manifest.sections.flatMap((section) =>
    section.articles.map(({ text }) => ({ slug: text.slug, title: text.title })),
  )
  return {
    ...toIssueLink(manifest.issue),
    ...(cover === undefined ? {} : { cover }),
    ...(publicationDate === undefined ? {} : { publicationDate }),
    articles: titles.length,
    titles,
  }
}
