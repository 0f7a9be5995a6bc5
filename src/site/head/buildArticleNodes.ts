import type { Byline } from '../../edition/articleText'
import type { ArticlePage, SiteBuild } from '../model'
import { getPublicationDate } from '../format/getPublicationDate'
import { getPrintPath, sitePaths, toAbsolute } from '../paths/sitePaths'
import { findRevision, listCorrections } from '../views/buildEditionView'
import { pickSocialImage } from './describePage'
import type { CslItem, CslName } from '../../citations/model'
import { getYear } from '../references/getYear'

/** A node of a JSON-LD graph in schema.org terms. */
export type GraphNode = { '@type': string; '@id'?: string; [property: string]: GraphValue }

type GraphValue =
  | string
  | number
  | undefined
  | { '@id': string }
  | GraphNode
  | (string | { '@id': string } | GraphNode)[]

/** An article as a schema.org Article with what it cites and what was corrected, and its people. */
export function buildArticleNodes(page: ArticlePage, build: SiteBuild): GraphNode[] {
  const { issue, edition, article } = page
  const { text } = article
  const url = toAbsolute(build, getPrintPath(page))
  const image = pickSocialImage(page, build)
  const idOf = (person: Byline) => `${toAbsolute(build, sitePaths.contributor(person.slug))}#person`
  const people = [...new Map(text.authors.map((person) => [person.slug, person])).values()]
  const withRole = (role: Byline['role']) =>
    text.authors.filter((person) => person.role === role).map((person) => ({ '@id': idOf(person) }))
  const corrections = listCorrections(edition, text.slug)
  const references = Object.values(text.references)
  return [
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      headline: text.title,
      description: text.standfirst,
      inLanguage: text.language,
      datePublished: getPublicationDate(issue, edition),
      dateModified: findRevision(edition, text.slug) ?? edition.firstPublishedAt,
      version: String(edition.ordinal),
      creativeWorkStatus: page.retraction ? 'Retracted' : undefined,
      wordCount: article.words,
      articleSection: page.section === '' ? undefined : page.section,
      position: page.position,
      url,
      mainEntityOfPage: url,
      isPartOf: { '@id': `${toAbsolute(build, sitePaths.issue(issue.slug))}#issue` },
      publisher:
        page.magazine.publisher === undefined
          ? undefined
          : { '@type': 'Organization', name: page.magazine.publisher },
      ...listed('author', withRole('author')),
      ...listed('translator', withRole('translator')),
      ...listed('contributor', withRole('interviewer')),
      ...listed('illustrator', withRole('illustrator')),
      ...listed('keywords', text.topics),
      ...listed('citation', references.map(referenceToNode)),
      ...listed(
        'correction',
        corrections.map(({ changes, note, publishedAt }) => ({
          '@type': 'CorrectionComment',
          datePublished: publishedAt,
          text: changes[0]?.what ?? note,
        })),
      ),
      ...(image ? { image: toAbsolute(build, image.src) } : {}),
    },
    ...people.map((person) => ({
      '@type': 'Person',
      '@id': idOf(person),
      name: person.name,
      givenName: person.given,
      familyName: person.family,
      description: person.about,
      url: toAbsolute(build, sitePaths.contributor(person.slug)),
    })),
  ]
}

function listed<Value>(property: string, values: Value[]): Record<string, Value[]> {
  return values.length === 0 ? {} : { [property]: values }
}

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
