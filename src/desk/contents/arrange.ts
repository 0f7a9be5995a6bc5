/**
 * A section of an issue while it is arranged. `key` stays the same while the panel is open; `id` is
 * the one it is stored under, once it is.
 */
export type Section = { key: string; id?: string; heading: string; articles: number[] }

/** An article that may be added: it stands in no issue, or in another that is not printed yet. */
export type Candidate = { id: number; title: string; issue: string | null }

/** Another issue an article may be moved to. */
export type Destination = { id: number; name: string; sections: string[] }

/** What the person may do here; `why` says who may, where they may not. */
export type ContentsRights = { arrange: boolean; begin: boolean; why: string }

/** What can be done with the contents of an issue, as the parts of the panel ask for it. */
export type ContentsActs = {
  /** At the end of a section, from wherever it stands now. */
  add: (candidate: Candidate, section: Section) => void
  addSection: (heading: string) => void
  /** A new draft with this title, at the end of a section; false where it was refused. */
  begin: (title: string, section: Section) => Promise<boolean>
  /** What is being dragged; `drop` puts it down. */
  drag: (article: number | null) => void
  drop: (section: Section, before: number | null) => void
  /** To another section of this issue, or to another issue. */
  move: (article: number, issue: Pick<Destination, 'id' | 'name'>, heading: string) => void
  removeSection: (section: Section) => void
  rename: (section: Section, heading: string) => void
  step: (article: number, step: -1 | 1) => void
  stepSection: (section: Section, step: -1 | 1) => void
  takeOut: (article: number, section: Section) => void
}

/**
 * Sections with an article one step up or down. From the head or the foot of a section it goes on
 * into the neighbouring section, so that every place can be reached with two keys. Null where there
 * is nowhere further to go.
 */
export function stepArticle(
  sections: readonly Section[],
  article: number,
  step: -1 | 1,
): Section[] | null {
  const at = sections.findIndex(({ articles }) => articles.includes(article))
  const section = sections[at]
  if (!section) return null
  const place = section.articles.indexOf(article)
  const rest = section.articles.filter((id) => id !== article)
  const next = place + step
  if (next >= 0 && next < section.articles.length) {
    return sections.with(at, { ...section, articles: rest.toSpliced(next, 0, article) })
  }
  const neighbour = sections[at + step]
  if (!neighbour) return null
  const articles = step === 1 ? [article, ...neighbour.articles] : [...neighbour.articles, article]
  return sections
    .with(at, { ...section, articles: rest })
    .with(at + step, { ...neighbour, articles })
}

/** Sections with one of them a step up or down; null where it stands at that end already. */
export function stepSection(
  sections: readonly Section[],
  key: string,
  step: -1 | 1,
): Section[] | null {
  const at = sections.findIndex((section) => section.key === key)
  const [section, neighbour] = [sections[at], sections[at + step]]
  if (!section || !neighbour) return null
  return sections.with(at, neighbour).with(at + step, section)
}

/**
 * Sections with an article put down in a section, before another article of it, or at its end where
 * `before` is null. Put down on itself, it stays where it is.
 */
export function dropArticle(
  sections: readonly Section[],
  article: number,
  { before, section: key }: { before: number | null; section: string },
): Section[] {
  if (before === article) return [...sections]
  return sections.map((section) => {
    const rest = section.articles.filter((id) => id !== article)
    if (section.key !== key) return { ...section, articles: rest }
    const place = before === null ? -1 : rest.indexOf(before)
    return { ...section, articles: rest.toSpliced(place === -1 ? rest.length : place, 0, article) }
  })
}

/**
 * Where an article stands, for those who hear and do not see it move.
 *
 * @example '“Straws” is 2 of 4 in “Essays”.'
 */
export function describePlace(
  sections: readonly Section[],
  article: number,
  title: string,
): string {
  const section = sections.find(({ articles }) => articles.includes(article))
  if (!section) return `“${title}” is no longer in this issue.`
  const place = section.articles.indexOf(article) + 1
  return `“${title}” is ${place} of ${section.articles.length} in “${section.heading}”.`
}
