import type {
  ArticleEntry,
  IssueEntry,
  IssueLink,
  ListedArticle,
  PrintRecord,
  PublishedIssue,
} from '../model'
import { buildEditionView } from './buildEditionView'
import { listPrinted } from '../../edition/listPrinted'
import type { IssueText, ManifestOf } from '../../edition/manifest'

/** The issue as readers get it now: its latest print. Throws if there is none. */
export function buildPublishedIssue<Article extends ListedArticle>(
  records: PrintRecord<Article>[],
): PublishedIssue<Article> {
  const latest = records.reduce<PrintRecord<Article> | undefined>(
    (found, record) => (found && found.ordinal > record.ordinal ? found : record),
    undefined,
  )
  if (!latest) throw new Error('An issue without an edition is not published.')
  const { manifest, ordinal, withdrawn } = latest
  return {
    manifest,
    edition: buildEditionView(records, ordinal),
    ...(withdrawn ? { withdrawn } : {}),
  }
}

/** Issues from the newest to the oldest, by their number. */
export function sortIssues<Issue extends { manifest: Pick<ManifestOf<unknown>, 'issue'> }>(
  issues: Issue[],
): Issue[] {
  return [...issues].sort((a, b) => b.manifest.issue.number - a.manifest.issue.number)
}

/** Every article in print, newest issue first, in the order of its issue. */
export function listPublishedArticles<Article>(
  issues: { manifest: ManifestOf<Article> }[],
): { manifest: ManifestOf<Article>; article: Article }[] {
  return sortIssues(issues).flatMap(({ manifest }) =>
    listPrinted(manifest).map((article) => ({ manifest, article })),
  )
}

/** As much of an issue as a link to it needs. */
export function toIssueLink({ number, slug, label, title }: IssueText): IssueLink {
  return { number, slug, label, ...(title === undefined ? {} : { title }) }
}

/** An issue as the archive and the gallery show it. */
export function toIssueEntry(manifest: ManifestOf<ListedArticle>): IssueEntry {
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

/** An article as lists outside its issue name it. */
export function toArticleEntry(
  manifest: Pick<ManifestOf<unknown>, 'issue'>,
  { text }: Pick<ListedArticle, 'text'>,
): ArticleEntry {
  return {
    issue: toIssueLink(manifest.issue),
    slug: text.slug,
    title: text.title,
    kind: text.kind,
    language: text.language,
    ...(text.standfirst === undefined ? {} : { standfirst: text.standfirst }),
    authors: text.authors,
  }
}
