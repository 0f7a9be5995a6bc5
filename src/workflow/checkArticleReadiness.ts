import { checkSignOffs } from './checkSignOffs'
import { deriveStage } from './deriveStage'
import type { ArticleFacts, IssueFacts, Obstacle } from './issueFacts'
import { obstacleMessage } from './obstacleMessage'
import type { ObstacleKind, ObstacleWords } from './obstacles'

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
  const { contentHash, turns, signOffs, openRemarks, due } = article
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
  if (openRemarks > 0) found.push(make('openRemarks', { count: openRemarks }))
  return found
}

function at({ note, href }: { note?: number; href?: string }) {
  return { ...(note !== undefined && { note }), ...(href !== undefined && { href }) }
}
