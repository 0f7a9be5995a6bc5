import { exportReferences } from '../../citations/exchange/exportReferences'
import type { ArticlePage, SiteBuild } from '../model'
import type { ArticleFile } from '../paths/sitePaths'
import { articleToCslItem } from './articleToCslItem'
import { articleToJATS } from './jats/articleToJATS'
import { articleToMarkdown } from './text/articleToMarkdown'
import { articleToText } from './text/articleToText'

export type RenderedFile = { body: string; contentType: string }

const CONTENT_TYPES: Record<ArticleFile, string> = {
  'cite.bib': 'application/x-bibtex; charset=utf-8',
  'cite.ris': 'application/x-research-info-systems; charset=utf-8',
  'cite.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  'references.bib': 'application/x-bibtex; charset=utf-8',
  'references.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  'article.md': 'text/markdown; charset=utf-8',
  'article.txt': 'text/plain; charset=utf-8',
  'article.xml': 'application/jats+xml; charset=utf-8',
}

/** One of the files below an article: itself as a reference, its references, or its text. */
export function renderArticleFile(
  page: ArticlePage,
  file: ArticleFile,
  build: SiteBuild,
): RenderedFile {
  return { body: renderBody(page, file, build), contentType: CONTENT_TYPES[file] }
}

function renderBody(page: ArticlePage, file: ArticleFile, build: SiteBuild): string {
  const references = Object.values(page.article.text.references)
  switch (file) {
    case 'cite.bib':
      return exportReferences([articleToCslItem(page, build)], 'bibtex')
    case 'cite.ris':
      return exportReferences([articleToCslItem(page, build)], 'ris')
    case 'cite.csl.json':
      return exportReferences([articleToCslItem(page, build)], 'csl-json')
    case 'references.bib':
      return exportReferences(references, 'bibtex')
    case 'references.csl.json':
      return exportReferences(references, 'csl-json')
    case 'article.md':
      return articleToMarkdown(page.article, page.retraction)
    case 'article.txt':
      return articleToText(page.article, page.retraction)
    case 'article.xml':
      return articleToJATS(page, build)
  }
}
