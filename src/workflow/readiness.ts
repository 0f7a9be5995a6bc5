import {
  checkSignOffs,
  deriveStage,
  type SignOff,
  type SignOffRules,
  type Stage,
  type Turn,
} from './approval'
import { wording } from '../wording'
import { isCalendarDate } from './time'

/**
 * What readiness looks at. `Problem` is the closed union of what the checks of the text itself may
 * find (notes, references, quotations); they come in as they are, with their own words.
 * An `href` leads to the place on the desk where the obstacle can be removed.
 */
export type IssueFacts<Problem extends string = never> = {
  href?: string
  cover: { alt: string; isLost?: boolean } | null
  /** `YYYY-MM-DD`: the day on the cover, and the day by which texts must be in. */
  publicationDate: string | null
  textDeadline: string | null
  rules: SignOffRules
  sections: readonly { heading: string; articles: readonly ArticleFacts<Problem>[] }[]
}

/** One article of the issue, with the text that would be printed of it. */
export type ArticleFacts<Problem extends string = never> = {
  id: string
  title: string
  slug: string
  href?: string
  /** The hash of the text that would be printed, and what happened to that article's texts. */
  contentHash: string
  turns: readonly Turn[]
  signOffs: readonly SignOff[]
  /**
   * What would be printed is what readers have now, because the newer draft is not approved. It
   * needs no approval a second time, and comments are about the draft.
   */
  waits?: boolean
  /** Open comments on the text that would be printed. */
  openComments: number
  /** Suggested changes of it that nobody has taken or left. */
  openSuggestions: number
  /** `YYYY-MM-DD`; of interest only while the text is not approved. */
  due: string | null
  words: number
  /** What is printed otherwise than when the text was signed off: notes by number, the list of works. */
  otherwise: { notes: readonly number[]; works: boolean } | null
  /** How many people are named as authors. */
  authors: number
  /**
   * Every picture of the article, the one at its head included. One is lost whose file is not on
   * the disk, or is another than was saved.
   */
  pictures: readonly { alt: string; name: string; isLost?: boolean; href?: string }[]
  /** Embedded posts, each by its platform, that lack what has to be printed of them. */
  incompletePosts: readonly string[]
  /** What printing would refuse: a field that is empty, a block without its words or its picture. */
  incomplete: readonly { what: string; href?: string }[]
  /** Links to pages of this site that no reader can open, now or after this publication. */
  deadLinks: readonly { address: string; note?: number; href?: string }[]
  problems: readonly { kind: Problem; message: string; note?: number; href?: string }[]
}

/** Something that stands between an issue and publication. `note` is a number on the page. */
export type Obstacle<Kind extends string = never> = {
  kind: Kind
  message: string
  article?: string
  note?: number
  href?: string
}

/** What the sentence of an obstacle may need to be told. */
export type ObstacleWords = {
  title: string
  stage: Exclude<Stage, 'approved'>
  /** Kinds of sign-off that are not held. */
  kinds: readonly string[]
  count: number
  /** A section's heading, a picture's name, an address, a slug or a date. */
  what: string
  /** The date that `what` contradicts. */
  against: string
  /** What prints otherwise than when the text was signed off. */
  otherwise: { notes: readonly number[]; works: boolean }
}

/**
 * Every obstacle between an issue and publication that is not about the inside of a text. The word
 * is what scripts rely on. Obstacles of notes, references and quotations are named and worded by the
 * checks that find them.
 */
export type ObstacleKind = keyof typeof wording.readiness

/** The sentence that names an obstacle. `words` holds what the kind needs to be told. */
export function obstacleMessage(kind: ObstacleKind, words: Partial<ObstacleWords> = {}): string {
  const sentence: string | ((words: ObstacleWords) => string) = wording.readiness[kind]
  if (typeof sentence === 'string') return sentence
  return sentence({
    title: '',
    stage: 'drafting',
    kinds: [],
    count: 0,
    what: '',
    against: '',
    otherwise: { notes: [], works: false },
    ...words,
  })
}

/**
 * Everything that stands between an issue and publication, all at once: first what concerns the
 * issue, then article by article in the order of the contents. Nothing is left out because
 * something else is wrong too; an empty list means that the issue is ready.
 */
export function checkIssueReadiness<Problem extends string = never>(
  issue: IssueFacts<Problem>,
): Obstacle<ObstacleKind | Problem>[] {
  const articles = issue.sections.flatMap((section) => section.articles)
  return [
    ...checkIssue(issue, articles.length),
    ...articles.flatMap((article) => checkArticleReadiness(article, issue, articles)),
  ]
}

function checkIssue(issue: IssueFacts<string>, articles: number): Obstacle<ObstacleKind>[] {
  const found: Obstacle<ObstacleKind>[] = []
  const add = (kind: ObstacleKind, words?: Partial<ObstacleWords>) => {
    found.push({
      kind,
      message: obstacleMessage(kind, words),
      ...(issue.href !== undefined && { href: issue.href }),
    })
  }
  const { cover, publicationDate, textDeadline, sections } = issue

  if (articles === 0) add('issueEmpty')
  if (!cover) add('coverMissing')
  if (cover?.alt.trim() === '') add('coverAltMissing')
  if (cover?.isLost) add('coverLost')
  for (const { heading, articles: inside } of sections) {
    if (inside.length === 0) add('sectionEmpty', { what: heading.trim() })
  }
  for (const date of [publicationDate, textDeadline]) {
    if (date !== null && !isCalendarDate(date)) add('dateInvalid', { what: date })
  }
  if (publicationDate !== null && textDeadline !== null && textDeadline > publicationDate) {
    add('textDeadlineAfterPublication', { what: textDeadline, against: publicationDate })
  }
  return found
}

type Found = Obstacle<ObstacleKind>

/** The obstacles of one article of an issue; `neighbours` are all articles of it, this one too. */
export function checkArticleReadiness<Problem extends string = never>(
  article: ArticleFacts<Problem>,
  issue: Pick<IssueFacts<Problem>, 'rules' | 'publicationDate'>,
  neighbours: readonly ArticleFacts<Problem>[],
): Obstacle<ObstacleKind | Problem>[] {
  const { href } = article
  const title = article.title.trim()
  const place = { article: article.id, ...(href !== undefined && { href }) }
  const make = (kind: ObstacleKind, words: Partial<ObstacleWords> = {}): Found => ({
    kind,
    message: obstacleMessage(kind, { title, ...words }),
    ...place,
  })
  return [
    ...checkFrontMatter(article, neighbours, make),
    ...(article.waits ? [] : checkApproval(article, issue, make)),
    ...article.pictures
      .filter(({ alt }) => alt.trim() === '')
      .map((picture) => ({ ...make('altMissing', { what: picture.name }), ...at(picture) })),
    ...article.pictures
      .filter(({ isLost }) => isLost)
      .map((picture) => ({ ...make('pictureLost', { what: picture.name }), ...at(picture) })),
    ...article.incomplete.map((part) => ({
      ...make('incomplete', { what: part.what }),
      ...at(part),
    })),
    ...article.incompletePosts.map((what) => make('postIncomplete', { what })),
    ...article.deadLinks.map((link) => ({
      ...make('linkUnpublished', { what: link.address }),
      ...at(link),
    })),
    ...article.problems.map((problem) => ({
      kind: problem.kind,
      message: problem.message,
      ...place,
      ...at(problem),
    })),
  ]
}

type Make = (kind: ObstacleKind, words?: Partial<ObstacleWords>) => Found

function checkFrontMatter(
  { id, title, slug, authors, words }: ArticleFacts<string>,
  neighbours: readonly ArticleFacts<string>[],
  make: Make,
): Found[] {
  const found: Found[] = []
  if (title.trim() === '') found.push(make('titleMissing'))
  if (slug === '') found.push(make('slugMissing'))
  else if (neighbours.some((other) => other.id !== id && other.slug === slug)) {
    found.push(make('slugDuplicate', { what: slug }))
  }
  if (authors === 0) found.push(make('authorsMissing'))
  if (words === 0) found.push(make('textEmpty'))
  return found
}

function checkApproval(
  article: ArticleFacts<string>,
  { rules, publicationDate }: Pick<IssueFacts, 'rules' | 'publicationDate'>,
  make: Make,
): Found[] {
  const { contentHash, turns, signOffs, otherwise, openComments, openSuggestions, due } = article
  const standing = { rules, contentHash, turns, signOffs }
  const found: Found[] = []
  const stage = deriveStage(standing)
  if (stage !== 'approved') {
    const open = checkSignOffs(standing).filter(({ status }) => status !== 'held')
    const lapsed = open.filter(({ status }) => status === 'lapsed').map(({ kind }) => kind)
    found.push(
      stage === 'drafting' && lapsed.length > 0
        ? make('approvalLapsed', { kinds: lapsed })
        : make('notApproved', { stage, kinds: open.map(({ kind }) => kind) }),
    )
    if (due !== null && publicationDate !== null && due > publicationDate) {
      found.push(make('dueAfterPublication', { what: due, against: publicationDate }))
    }
  }
  if (stage === 'approved' && otherwise) {
    found.push(make('notesPrintOtherwise', { otherwise }))
  }
  if (openComments > 0) found.push(make('openComments', { count: openComments }))
  if (openSuggestions > 0) found.push(make('openSuggestions', { count: openSuggestions }))
  return found
}

function at({ note, href }: { note?: number; href?: string }) {
  return { ...(note !== undefined && { note }), ...(href !== undefined && { href }) }
}
