import { createHash } from 'node:crypto'
import type { PublishedIssue } from '../../site/model'
import type { Paper } from './readPaper'

/**
 * The file name of an issue's PDF: a hash over all that its bytes are made of. The edition's hash
 * stands for its text; beside it stand what a later print says of it, which articles are left, the
 * stylesheet, and the address the links lead to. Another edition, or another look, is another file.
 */
export function namePDF(
  { edition, manifest }: PublishedIssue,
  paper: Paper,
  origin: string,
): string {
  const articles = manifest.sections.map((section) =>
    section.articles.map(({ contentHash, text }) => [text.slug, contentHash]),
  )
  const parts = JSON.stringify([edition, articles, paper.styles, origin])
  return `${createHash('sha256').update(parts).digest('hex')}.pdf`
}
