import { readEnv } from '../../lib/env'
import { readPictures } from '../../lib/pictures'
import type { PublishedIssue } from '../../site/model'
import { renderPaper } from '../../site/outputs/paper/renderPaper'
import { sitePaths } from '../../site/paths/sitePaths'
import { datePDF } from './datePDF'
import { printDocument } from './printDocument'
import { readPaper } from './readPaper'

/** Prints an issue as a PDF with tags, outline and page numbers, dated as its edition is. */
export async function printIssuePDF(
  chromium: string,
  published: PublishedIssue,
): Promise<Uint8Array> {
  const { edition, manifest } = published
  const { fonts, styles } = readPaper()
  const origin = readEnv().serverURL
  const build = { origin, stylesheet: '', preloadFonts: [] }
  const found = Object.entries(await readPictures(manifest))
  const pictures = new Set(found.map(([src]) => src))
  const articles = manifest.sections.flatMap((section) => section.articles)
  const pdf = await printDocument(chromium, {
    url: origin + sitePaths.issue(manifest.issue.slug),
    files: new Map([
      ...fonts,
      ...found.map(
        ([src, { bytes, mediaType }]) =>
          [decodeURIComponent(src), { bytes, type: mediaType }] as const,
      ),
    ]),
    anchors: articles.map((_, index) => `article-${index + 1}-top`),
    render: (pages) => renderPaper({ build, pictures, published, styles, ...(pages && { pages }) }),
  })
  return datePDF(pdf, edition.publishedAt)
}
