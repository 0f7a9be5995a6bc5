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
 * those that are gone last. An article is known again by its slug, or, where that was changed, by
 * its title.
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
  const matches = new Map<Placed, Placed>()
  const taken = new Set<Placed>()
  for (const field of ['slug', 'title'] as const) {
    for (const placed of later) {
      if (matches.has(placed)) continue
      const wanted = placed.article.text[field]
      const old = earlier.find((other) => !taken.has(other) && other.article.text[field] === wanted)
      if (!old) continue
      matches.set(placed, old)
      taken.add(old)
    }
  }
  return matches
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
  return { title: article.text.title, slug: article.text.slug }
}
