import type { ArticleText, Byline, Figure } from '../../edition/articleText'
import { HEAD_FACTS, type HeadFact, type OptionalWordsFact } from '../../edition/frontMatter'
import { formatNames } from '../format/formatNames'
import type { SiteWords } from '../words/siteWords'

/**
 * The head of an article, once for all outputs: every fact that its table says is printed there, in
 * the order in which it is read. A writer maps over it with an exhaustive switch, so nothing that was
 * approved can be left out of one output in silence; one that has no place for a fact says why there.
 */
export type HeadPart =
  | { fact: 'title'; words: string }
  /** `isKind`: the article has none, and the kind stands in its place in the words of the site. */
  | { fact: 'kicker'; words: string; isKind: boolean }
  | { fact: Exclude<OptionalWordsFact, 'kicker'>; words: string }
  | { fact: 'authors'; role: Byline['role']; people: Byline[] }
  | { fact: 'hero'; figure: Figure }

const ROLES = [
  'author',
  'interviewer',
  'translator',
  'illustrator',
] as const satisfies readonly Byline['role'][]

/** The parts of the head. `figure` answers the picture to show instead; null leaves it out. */
export function buildArticleHead(
  text: ArticleText,
  words: SiteWords,
  figure: (figure: Figure) => Figure | null = (same) => same,
): HeadPart[] {
  const hero = text.hero && figure(text.hero)
  const { hero: _, ...others } = text
  const shown = hero ? { ...others, hero } : others
  return HEAD_FACTS.flatMap((fact) => partsOf(fact, shown, words))
}

function partsOf(fact: HeadFact, text: ArticleText, words: SiteWords): HeadPart[] {
  switch (fact) {
    case 'title':
      return [{ fact, words: text.title }]
    case 'kicker': {
      const isKind = text.kicker === undefined
      return [{ fact, words: text.kicker ?? words.kinds[text.kind], isKind }]
    }
    case 'authors':
      return ROLES.flatMap((role) => {
        const people = text.authors.filter((author) => author.role === role)
        return people.length === 0 ? [] : [{ fact, role, people }]
      })
    case 'hero':
      return text.hero ? [{ fact, figure: text.hero }] : []
    default: {
      const said = text[fact]
      return said === undefined ? [] : [{ fact, words: said }]
    }
  }
}

/** Who did what, as a sentence: `Translated by A and B`. */
export function bylineToSentence(
  { people, role }: Extract<HeadPart, { fact: 'authors' }>,
  language: string,
  words: SiteWords,
): string {
  return words.roles[role](
    formatNames(
      people.map(({ name }) => name),
      language,
    ),
  )
}
