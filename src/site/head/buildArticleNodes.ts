import type { Byline } from '../../edition/articleText'
import type { ArticlePage, SiteBuild } from '../model'
import { sitePaths } from '../paths/sitePaths'
import { listCorrections } from '../views/listCorrections'
import { findRevision } from '../views/findRevision'
import { getPrintPath } from './getPrintPath'
import type { GraphNode } from './model'
import { pickSocialImage } from './pickSocialImage'
import { referenceToNode } from './referenceToNode'
import { toAbsolute } from './toAbsolute'

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
      datePublished: edition.firstPublishedAt,
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
