import { findMoved } from '../../citations/numbering/findMoved'
import { canonicalJSON } from '../canonicalJSON'
import { hashManifest } from '../hashManifest'
import type { Manifest, PrintedArticle } from '../manifest'
import { compareFields } from './compareFields'
import { compareTexts } from './compareTexts'
import type { ArticlePlace, ComparedArticle, ManifestComparison } from './model'
import { showValue } from './showValue'

/**
 * What differs between two editions of an issue. Articles are told in the order of the later one,
 * those that are gone last. An article is known again by its id.
 */
export function compareManifests(before: Manifest, after: Manifest): ManifestComparison {
  const earlier = listArticles(before)
  const later = listArticles(after)
  const matches = matchArticles(earlier, later)
  const moved = findMoved(
    earlier.map(({ key }) => key),
    later.map((placed) => matches.get(placed)?.key ?? ''),
  )
  const matched = new Set(matches.values())
  return {
    isEqual: hashManifest(before) === hashManifest(after),
    magazine: compareFields(before.magazine, after.magazine, showValue),
    issue: compareFields(before.issue, after.issue, showValue),
    sections: compareFields(headingsOf(before), headingsOf(after), showValue),
    articles: [
      ...later.map((placed) => {
        const old = matches.get(placed)
        return old ? kept(old, placed, moved.has(old.key), after) : alone('added', placed)
      }),
      ...earlier.filter((placed) => !matched.has(placed)).map((placed) => alone('removed', placed)),
    ],
  }
}

type Placed = { key: string; article: PrintedArticle; place: ArticlePlace }

function listArticles({ sections }: Manifest): Placed[] {
  return sections.flatMap(({ heading, articles }, section) =>
    articles.map((article, position) => ({
      key: `${section} ${position}`,
      article,
      place: { section: section + 1, heading, position: position + 1 },
    })),
  )
}

function headingsOf({ sections }: Manifest) {
  return { headings: sections.map(({ heading }) => heading) }
}

/** Later article → earlier article. */
function matchArticles(earlier: readonly Placed[], later: readonly Placed[]): Map<Placed, Placed> {
  const known = new Map(earlier.map((placed) => [placed.article.id, placed]))
  return new Map(
    later.flatMap((placed) => {
      const old = known.get(placed.article.id)
      return old ? [[placed, old] as const] : []
    }),
  )
}

function kept(old: Placed, placed: Placed, isMoved: boolean, after: Manifest): ComparedArticle {
  const stillThere = after.sections.some(({ heading }) => heading === old.place.heading)
  const elsewhere = stillThere && old.place.heading !== placed.place.heading
  const isSame = canonicalJSON(old.article) === canonicalJSON(placed.article)
  return {
    ...nameOf(placed),
    change: isSame ? 'same' : 'changed',
    moved: isMoved || elsewhere,
    before: old.place,
    after: placed.place,
    ...(!isSame && { comparison: compareTexts(old.article, placed.article) }),
  }
}

function alone(change: 'added' | 'removed', placed: Placed): ComparedArticle {
  const place = change === 'added' ? { after: placed.place } : { before: placed.place }
  return { ...nameOf(placed), change, moved: false, ...place }
}

function nameOf({ article }: Placed) {
  return { id: article.id, title: article.text.title, slug: article.text.slug }
}
