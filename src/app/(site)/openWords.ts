import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { CslItem } from '../../citations/model'
import type { ArticleHead } from '../../edition/heads'
import { listPrinted } from '../../edition/listPrinted'
import type { Manifest, ManifestOf, PrintedArticle } from '../../edition/manifest'
import { Fault } from '../../lib/fault'
import { fetchWorks } from '../../queries/fetchWorks'
import type { Library } from '../../queries/getLibrary'
import { openManifest } from '../../queries/openArticles'
import type { ReadablePrint } from '../../queries/readableEdition'
import type { ArticlePage, PublishedIssue } from '../../site/model'
import { findArticlePage } from '../../site/views/findArticlePage'
import { buildPublishedIssue } from '../../site/views/publishedIssues'
import type { Citing, PrintedIn } from '../../site/views/sourcePages'
import { findPrints, toRecord } from './toRecords'

/**
 * The library has heads; whoever shows the words of articles opens them here, and only those that the
 * library has: what was taken from readers is not in it.
 *
 * @throws {Fault} 503 `unreachable` where words are not in memory and the database does not answer
 */
export function openWords(
  print: ReadablePrint,
  isWanted?: (head: ArticleHead, place: number) => boolean,
): Promise<Manifest> {
  return reach((payload) => openManifest(payload, print, isWanted))
}

async function reach<T>(ask: (payload: Payload) => Promise<T>): Promise<T> {
  try {
    return await ask(await getPayload({ config }))
  } catch (error) {
    const said = 'This page cannot be fetched at the moment. Try again in a minute.'
    throw new Fault('unreachable', 503, said, { cause: error })
  }
}

/** The page of an article with its words; see `findArticlePage`. */
export async function openArticlePage(
  library: Library,
  issue: string,
  slug: string,
  ordinal?: number,
): Promise<ArticlePage | null> {
  const prints = findPrints(library, issue)
  const page = findArticlePage(prints.map(toRecord), slug, ordinal)
  const print = prints.find((one) => one.ordinal === page?.edition.ordinal)
  if (!page || !print) return null
  const [article] = listPrinted(await openWords(print, ({ id }) => id === page.article.id))
  return article ? { ...page, article } : null
}

/** An issue as readers get it now, whole; null where they have none of this address. */
export async function openIssue(
  library: Library,
  slug: string,
): Promise<PublishedIssue<PrintedArticle> | null> {
  const prints = findPrints(library, slug)
  const print = prints.at(-1)
  if (!print) return null
  return { ...buildPublishedIssue(prints.map(toRecord)), manifest: await openWords(print) }
}

/** As many articles as are wanted of the newest issues, whole. */
export async function openNewest(
  { issues }: Library,
  wanted: number,
): Promise<PublishedIssue<PrintedArticle>[]> {
  const opened: PublishedIssue<PrintedArticle>[] = []
  let left = wanted
  for (const prints of issues) {
    const print = prints.at(-1)
    if (!print || left <= 0) break
    const manifest = await openWords(print, (_, place) => place < left)
    left -= listPrinted(manifest).length
    opened.push({ ...buildPublishedIssue(prints.map(toRecord)), manifest })
  }
  return opened
}

/**
 * The articles readers have that are wanted, as pages of sources look at them, issue by issue: what
 * is not looked at (the text itself) is left out at once, since a work may be cited by thousands.
 */
export async function openWhere(
  { issues }: Library,
  isWanted: (head: ArticleHead) => boolean,
): Promise<PrintedIn[]> {
  const opened: PrintedIn[] = []
  for (const prints of issues) {
    const print = prints.at(-1)
    if (!print || !listPrinted(print.manifest).some(isWanted)) continue
    const manifest = await openWords(print, isWanted)
    opened.push({
      manifest: mapArticles(manifest, ({ notes, text: { body: _body, ...text }, ...article }) => ({
        ...article,
        text,
        notes: notes.map(({ id, number }) => ({ id, number })),
      })),
    })
  }
  return opened
}

/** What each article readers have cites, the newest issue first. */
export async function openWorks({ issues }: Library): Promise<Citing[]> {
  const prints = issues.flatMap((ofIssue) => ofIssue.slice(-1))
  const works = await reach((payload) => fetchWorks(payload, prints))
  return prints
    .flatMap(({ manifest }) => listPrinted(manifest))
    .map((head) => {
      const items = head.references.flatMap((id): [string, CslItem][] => {
        const item = works.get(id)
        return item ? [[id, item]] : []
      })
      return { references: Object.fromEntries(items) }
    })
}

function mapArticles<From, To>(
  { sections, ...manifest }: ManifestOf<From>,
  change: (article: From) => To,
): ManifestOf<To> {
  return {
    ...manifest,
    sections: sections.map(({ articles, heading }) => ({
      heading,
      articles: articles.map(change),
    })),
  }
}
