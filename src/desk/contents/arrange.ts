import { wording } from '../../wording'

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
  /** What is being dragged, with all that is selected where it is one of them; `drop` puts it down. */
  drag: (article: number | null) => void
  drop: (section: Section, before: number | null) => void
  /** To another section of this issue, or to another issue. */
  move: (article: number, issue: Pick<Destination, 'id' | 'name'>, heading: string) => void
  /** All that are selected, to the end of a section of this issue. */
  moveSelected: (section: Section) => void
  removeSection: (section: Section) => void
  rename: (section: Section, heading: string) => void
  /** To what is selected, or from it; with `isRange` all between the last one and this. */
  select: (article: number, isRange: boolean) => void
  selectNone: () => void
  /** An article, with all that are selected where it is one of them. */
  step: (article: number, step: -1 | 1) => void
  stepSection: (section: Section, step: -1 | 1) => void
  takeOut: (article: number, section: Section) => void
  takeOutSelected: () => void
  /** The last change, back; and forth again. */
  undo: () => void
  redo: () => void
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

/**
 * Sections with several articles one step up or down, each past what is not one of them, so that they
 * keep their order. Those that stand against an end stay, and so do those behind them. Null where
 * none of them can go further.
 */
export function stepArticles(
  sections: readonly Section[],
  articles: ReadonlySet<number>,
  step: -1 | 1,
): Section[] | null {
  const all = sections.flatMap((section) => section.articles).filter((id) => articles.has(id))
  let current = [...sections]
  const blocked = new Set<number>()
  for (const article of step === -1 ? all : all.toReversed()) {
    const passed = neighbourOf(current, article, step)
    const next = passed !== null && blocked.has(passed) ? null : stepArticle(current, article, step)
    if (next) current = next
    else blocked.add(article)
  }
  return blocked.size === all.length ? null : current
}

/** The article of the same section that a step would go past. */
function neighbourOf(sections: readonly Section[], article: number, step: -1 | 1): number | null {
  const inside = sections.find((section) => section.articles.includes(article))?.articles ?? []
  return inside[inside.indexOf(article) + step] ?? null
}

/** Every article between two, these included, in the order of the contents. */
export function articlesBetween(
  sections: readonly Section[],
  first: number,
  last: number,
): number[] {
  const all = sections.flatMap((section) => section.articles)
  const [from, to] = [all.indexOf(first), all.indexOf(last)].toSorted((a, b) => a - b)
  return from === undefined || to === undefined || from === -1 ? [] : all.slice(from, to + 1)
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
 * Sections with articles put down in a section, in the order they had, before another article of it or
 * at its end where `before` is null. Put down on one of themselves, they stand together there.
 */
export function dropArticles(
  sections: readonly Section[],
  dropped: ReadonlySet<number>,
  { before, section: key }: { before: number | null; section: string },
): Section[] {
  // New ones, which stand in no section yet, come last.
  const all = [...new Set([...sections.flatMap(({ articles }) => articles), ...dropped])]
  const moved = all.filter((id) => dropped.has(id))
  return sections.map((section) => {
    const rest = section.articles.filter((id) => !dropped.has(id))
    if (section.key !== key) return { ...section, articles: rest }
    const from = before === null ? -1 : section.articles.indexOf(before)
    const next = section.articles.slice(Math.max(from, 0)).find((id) => !dropped.has(id))
    const place = from === -1 || next === undefined ? rest.length : rest.indexOf(next)
    return { ...section, articles: rest.toSpliced(place, 0, ...moved) }
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
  if (!section) return wording.contents.said.takenOut(title)
  const place = section.articles.indexOf(article) + 1
  return wording.contents.said.place(title, place, section.articles.length, section.heading)
}
