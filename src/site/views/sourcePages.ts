import type { FrontMatter } from '../../edition/frontMatter'
import type { MagazineText, ManifestOf } from '../../edition/manifest'
import { compareReferences } from '../references/compareReferences'
import type { QuotationPage, ReferenceEntry, ReferencePage, ReferencesPage, Use } from '../model'
import { listPublishedArticles, toArticleEntry } from './publishedIssues'
import type { CslItem, Note, PrintedNote } from '../../citations/model'
import type { ArticleText } from '../../edition/articleText'

type Sources = Pick<ArticleText, 'notes' | 'quotations' | 'references'>

/** What is looked at of articles in print, in the issues readers have: only what they are made from. */
export type PrintedIn = {
  manifest: ManifestOf<{
    text: FrontMatter & Sources
    notes: Pick<PrintedNote, 'id' | 'number'>[]
  }>
}

/** The works an article in print cites, by their ids. */
export type Citing = { references: Record<string, CslItem> }

/**
 * Every work cited by an article in print, by author, with the number of articles that cite it.
 * Where two articles print a work differently, the newer print stands.
 *
 * @param articles the newest issue first, in the order of its issue
 */
export function buildReferencesPage(magazine: MagazineText, articles: Citing[]): ReferencesPage {
  const works = new Map<string, ReferenceEntry>()
  for (const { references } of articles) {
    for (const [id, item] of Object.entries(references)) {
      const known = works.get(id)
      works.set(id, known ? { ...known, articles: known.articles + 1 } : { id, item, articles: 1 })
    }
  }
  const references = [...works.values()].sort((a, b) => compareReferences(a.item, b.item))
  return { type: 'references', magazine, references }
}

/** A work, the notes that cite it, and what is quoted from it; null if nothing in print cites it. */
export function findReferencePage(
  magazine: MagazineText,
  issues: PrintedIn[],
  id: string,
): ReferencePage | null {
  const articles = listPublishedArticles(issues)
  const item = articles.flatMap(({ article }) => article.text.references[id] ?? [])[0]
  if (!item) return null
  const quotations = new Map(
    articles
      .flatMap(({ article }) => Object.entries(article.text.quotations))
      .filter(([, quotation]) => quotation.reference === id)
      .reverse(),
  )
  return {
    type: 'reference',
    magazine,
    id,
    item,
    uses: listUses(
      issues,
      (text) => text.references[id] !== undefined,
      (note) => note.citations.some((citation) => citation.reference === id),
    ),
    quotations: [...quotations].reverse().map(([key, quotation]) => ({ id: key, quotation })),
  }
}

/** A quotation, its source and the articles that use it; null if nothing in print does. */
export function findQuotationPage(
  magazine: MagazineText,
  issues: PrintedIn[],
  id: string,
): QuotationPage | null {
  const found = listPublishedArticles(issues).find(({ article }) => article.text.quotations[id])
  const quotation = found?.article.text.quotations[id]
  if (!found || !quotation) return null
  const source =
    quotation.reference === undefined
      ? undefined
      : found.article.text.references[quotation.reference]
  return {
    type: 'quotation',
    magazine,
    id,
    quotation,
    ...(quotation.reference === undefined || source === undefined
      ? {}
      : { reference: { id: quotation.reference, item: source } }),
    uses: listUses(
      issues,
      (text) => text.quotations[id] !== undefined,
      (note) => note.quotation === id,
    ),
  }
}

/**
 * The articles in print of which some note answers to `matches`, with those notes.
 */
function listUses(
  issues: PrintedIn[],
  mayMatch: (text: Sources) => boolean,
  matches: (note: Note) => boolean,
): Use[] {
  return listPublishedArticles(issues).flatMap(({ manifest, article }): Use[] => {
    if (!mayMatch(article.text)) return []
    const ids = new Set(article.text.notes.filter(matches).map((note) => note.id))
    const notes = article.notes
      .filter((note) => ids.has(note.id))
      .map(({ id, number }) => ({ id, number }))
    return notes.length === 0 ? [] : [{ article: toArticleEntry(manifest, article), notes }]
  })
}
