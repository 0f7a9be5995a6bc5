import type { Byline, Figure } from '../edition/articleText'
import { FACTS, type Fact, type FrontMatter, type OptionalWordsFact } from '../edition/frontMatter'
import type { Article, Contributor } from '../payload-types'
import { relationID } from '../richtext/relationID'

/** An article as stored: the latest draft, a version, or form data about to be saved. */
export type StoredArticle = Partial<Article>

/** What the caller looked up: people and pictures by their ids. */
export type FrontRecords = {
  person: (id: string) => Contributor | undefined
  picture: (id: string) => Figure | undefined
}

/**
 * How a fact of the front matter is kept in an article. `read`: as readers get it, undefined where
 * there is none. `keep`: as it is stored again when an older text is put back; null and the empty
 * list are said, so that nothing of the newer text is left over, undefined leaves what is there.
 */
type Storage<F extends Fact> = {
  read: (article: StoredArticle, records: FrontRecords) => FrontMatter[F] | undefined
  keep: (article: StoredArticle) => StoredArticle[F]
}

const STORAGE: { [F in Fact]-?: Storage<F> } = {
  kind: { read: ({ kind }) => kind ?? 'article', keep: ({ kind }) => kind },
  language: { read: ({ language }) => language ?? 'en-GB', keep: ({ language }) => language },
  slug: { read: ({ slug }) => slug ?? '', keep: ({ slug }) => slug ?? null },
  kicker: words('kicker'),
  title: { read: ({ title }) => title ?? '', keep: ({ title }) => title },
  subtitle: words('subtitle'),
  standfirst: words('standfirst'),
  authors: {
    read: ({ authors }, { person }) =>
      (authors ?? []).flatMap(({ contributor, role }) => {
        const found = person(relationID(contributor) ?? '')
        return found ? [toByline(found, role)] : []
      }),
    // The ids of the rows belong to the version they stand in.
    keep: ({ authors }) => (authors ?? []).map(({ contributor, role }) => ({ contributor, role })),
  },
  editorsNote: words('editorsNote'),
  hero: {
    read: ({ hero }, { picture }) => {
      const id = relationID(hero)
      return id === undefined ? undefined : picture(id)
    },
    keep: ({ hero }) => hero ?? null,
  },
  topics: { read: ({ topics }) => topics ?? [], keep: ({ topics }) => topics ?? [] },
}

/** Words an article may have or not; none are as if they were never there. */
function words<F extends OptionalWordsFact>(
  fact: F,
): {
  read: (article: StoredArticle) => string | undefined
  keep: (article: StoredArticle) => string | null
} {
  return { read: (article) => article[fact] || undefined, keep: (article) => article[fact] ?? null }
}

function toByline(person: Contributor, role: Byline['role']): Byline {
  const { about, family, given, name } = person
  return {
    slug: person.slug ?? String(person.id),
    name,
    role,
    ...(given ? { given } : {}),
    ...(family ? { family } : {}),
    ...(about ? { about } : {}),
  }
}

/** The front matter of a stored article as readers get it. */
export function readFrontMatter(article: StoredArticle, records: FrontRecords): FrontMatter {
  return Object.fromEntries(
    FACTS.flatMap((fact) => {
      const value = STORAGE[fact].read(article, records)
      return value === undefined ? [] : [[fact, value]]
    }),
  ) as FrontMatter
}

/** The front matter of a stored article, to be stored again just so. */
export function keepFrontMatter(article: StoredArticle): StoredArticle {
  return Object.fromEntries(
    FACTS.flatMap((fact) => {
      const value = STORAGE[fact].keep(article)
      return value === undefined ? [] : [[fact, value]]
    }),
  )
}
