import type { CslItem, CslName } from '../../citations/model'
import { getYear } from '../references/getYear'
import type { GraphNode } from './model'

const BOOKS = new Set(['book', 'collection', 'classic'])
const ARTICLES = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'article'])

/** A work cited as a schema.org node: a Chapter, an Article, a Book, or else a CreativeWork. */
export function referenceToNode(item: CslItem): GraphNode {
  const container = item['container-title']
  return {
    '@type': typeOf(item),
    name: item.title,
    datePublished: getYear(item),
    isbn: container === undefined ? item.ISBN : undefined,
    url: item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`,
    ...(item.author ? { author: item.author.map(toPerson) } : {}),
    ...(item.editor ? { editor: item.editor.map(toPerson) } : {}),
    ...(item.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: item.publisher } }),
    ...(container === undefined ? {} : { isPartOf: { '@type': 'CreativeWork', name: container } }),
  }
}

function typeOf({ type }: CslItem): string {
  if (type === 'chapter') return 'Chapter'
  if (BOOKS.has(type)) return 'Book'
  return ARTICLES.has(type) ? 'Article' : 'CreativeWork'
}

function toPerson(name: CslName): GraphNode {
  if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal }
  return {
    '@type': 'Person',
    name: [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  }
}
