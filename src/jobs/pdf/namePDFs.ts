import { createHash } from 'node:crypto'
import type { PublishedIssue } from '../../site/model'

/** The files of an issue’s PDFs: of the whole, and of every article by its address. */
export type PDFNames = { issue: string; articles: Map<string, { id: string; name: string }> }

/**
 * The file names of an issue’s PDFs: a hash over all that their bytes are made of. The edition’s hash
 * stands for its text; beside it stand what a later print says of it, which articles are left, the
 * look of the pages, and the address the links lead to. Another edition, or another look, is another
 * file.
 */
export function namePDFs(
  { edition, manifest }: PublishedIssue,
  { look, origin }: { look: string; origin: string },
): PDFNames {
  const articles = manifest.sections.flatMap((section) => section.articles)
  const shape = manifest.sections.map((section) =>
    section.articles.map(({ contentHash, text }) => [text.slug, contentHash]),
  )
  const nameOf = (id: string | null) => {
    const parts = JSON.stringify([edition, shape, look, origin, id])
    return `${createHash('sha256').update(parts).digest('hex')}.pdf`
  }
  return {
    issue: nameOf(null),
    articles: new Map(articles.map(({ id, text }) => [text.slug, { id, name: nameOf(id) }])),
  }
}

/** All files of an issue, with what is in each: the issue (null), or the article of this id. */
export function listPDFNames({ articles, issue }: PDFNames): { name: string; of: string | null }[] {
  return [
    { name: issue, of: null },
    ...Array.from(articles.values(), ({ id, name }) => ({ name, of: id })),
  ]
}
