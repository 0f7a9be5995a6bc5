import type { PayloadRequest } from 'payload'
import type { ApparatusProblemKind } from '../citations/integrity/model'
import { isAltMissing } from '../edition/altPlaceholder'
import type { ArticleText, Post, TextBlock, TextTree } from '../edition/articleText'
import { listTextFigures } from '../edition/listTextFigures'
import { fieldPlace } from '../edition/merge/headFields'
import { pictureName } from '../edition/pictureFiles'
import type { Article, Issue } from '../payload-types'
import { isBody } from '../richtext/isBody'
import { listExcuses } from '../richtext/listExcuses'
import { foldBlocks } from '../text/walk'
import {
  type ArticleFacts,
  checkIssueReadiness,
  type Obstacle,
  type ObstacleKind,
} from '../workflow/readiness'
import type { BuiltManifest } from './buildManifest'
import type { Otherwise } from './printedNotes'
import { checkCitations } from './checkCitations'
import { findDeadLinks } from './findDeadLinks'
import { findPictures } from './findPictures'
import { isLost } from './isLost'
import { listIncomplete } from './listIncomplete'
import { getSignOffRules } from './getStanding'
import type { IssueSection } from './getIssueCase'
import { countOpenSuggestions } from './suggestions/countOpenSuggestions'
import { countOpenComments } from './review/countOpenComments'

export type ReadinessObstacle = Obstacle<ObstacleKind | ApparatusProblemKind>

/** Every obstacle between an issue and publication, each with the place on the desk it leads to. */
export async function checkReadiness({
  built: { manifest, standings, waiting },
  issue,
  otherwise,
  req,
  sections,
}: {
  built: BuiltManifest
  issue: Issue
  /** What is printed otherwise than when it was signed off, by the article's id. */
  otherwise: ReadonlyMap<string, Otherwise>
  req: PayloadRequest
  sections: IssueSection[]
}): Promise<ReadinessObstacle[]> {
  const deadLinks = await findDeadLinks({ issue, manifest, req })
  const ids = sections.flatMap(({ articles }) => articles.map(({ id }) => id))
  const openComments = await countOpenComments(ids, req)
  const openSuggestions = await countOpenSuggestions(ids, req)
  const facts: { heading: string; articles: ArticleFacts<ApparatusProblemKind>[] }[] = []
  for (const [place, section] of sections.entries()) {
    const articles: ArticleFacts<ApparatusProblemKind>[] = []
    for (const [index, article] of section.articles.entries()) {
      const printed = manifest.sections[place]?.articles[index]
      const standing = standings.get(article.id)
      if (!printed || !standing) {
        throw new Error('The manifest and the contents of the issue differ.')
      }
      const { contentHash, id, text, words } = printed
      const href = `/admin/collections/articles/${article.id}`
      const waits = waiting.some((one) => one.article === id)
      articles.push({
        id,
        title: text.title,
        slug: text.slug,
        href,
        contentHash,
        waits,
        turns: standing.turns,
        signOffs: standing.signOffs,
        openComments: waits ? 0 : (openComments.get(article.id) ?? 0),
        openSuggestions: waits ? 0 : (openSuggestions.get(article.id) ?? 0),
        due: article.due?.slice(0, 10) ?? null,
        words,
        otherwise: waits ? null : (otherwise.get(id) ?? null),
        authors: text.authors.length,
        pictures: await listPictures(text, req),
        incomplete: waits ? [] : await listParts(article, text, href, req),
        incompletePosts: listPosts(text.body)
          .filter(isIncomplete)
          .map(({ platform }) => platform),
        deadLinks: (deadLinks.get(id) ?? []).map((link) => ({
          ...link,
          ...(link.note === undefined ? {} : { href: `${href}/citations` }),
        })),
        problems: waits ? [] : listProblems(article, text),
      })
    }
    facts.push({ heading: section.heading, articles })
  }
  const { cover } = manifest.issue
  return checkIssueReadiness({
    href: `/admin/collections/issues/${issue.id}`,
    cover: cover ? { alt: cover.alt, isLost: await isLost(cover) } : null,
    publicationDate: issue.publicationDate?.slice(0, 10) ?? null,
    textDeadline: issue.textDeadline?.slice(0, 10) ?? null,
    rules: await getSignOffRules(req),
    sections: facts,
  })
}

/** What printing would refuse, each with the way to its field; posts and the title are told apart. */
async function listParts(
  article: Article,
  text: ArticleText,
  href: string,
  req: PayloadRequest,
): Promise<ArticleFacts<ApparatusProblemKind>['incomplete']> {
  const told = new Set([
    ...(text.title.trim() === '' ? ['title'] : []),
    ...(listPosts(text.body).some(isIncomplete) ? ['body'] : []),
  ])
  const found = await listIncomplete(article, req)
  return found
    .filter(({ field }) => !told.has(field))
    .map(({ field, what }) => ({ what, href: `${href}${fieldPlace(field)}` }))
}

function isIncomplete({ author, platform, text }: Post): boolean {
  return [author, platform, text].includes('')
}

/** What is wrong inside a text, each with the way to the tab where it is mended. */
function listProblems(
  article: Article,
  text: ArticleText,
): ArticleFacts<ApparatusProblemKind>['problems'] {
  const body: unknown = article.body
  const { problems } = checkCitations(text, isBody(body) ? listExcuses(body) : undefined)
  return problems.map(({ kind, message, note, quotation }) => ({
    kind,
    message,
    href: `/admin/collections/articles/${article.id}/${quotation ? 'quotations' : 'citations'}`,
    ...(note === undefined ? {} : { note }),
  }))
}

/** The pictures of a text, each with the way to its record where there is something to mend. */
async function listPictures(
  text: ArticleText,
  req: PayloadRequest,
): Promise<ArticleFacts<ApparatusProblemKind>['pictures']> {
  const pictures = await Promise.all(
    listTextFigures(text).map(async (figure) => ({
      alt: isAltMissing(figure.alt) ? '' : figure.alt,
      lost: await isLost(figure),
      figure,
    })),
  )
  const wanting = pictures.filter(({ alt, lost }) => lost || alt.trim() === '')
  const records = await findPictures({
    names: wanting.map(({ figure }) => pictureName(figure.src)),
    req,
  })
  return pictures.map(({ alt, figure, lost }) => {
    const name = pictureName(figure.src)
    const known = records.filter((record) => record.name === name)
    const record = known.find((one) => one.alt === figure.alt) ?? known[0]
    return {
      alt,
      isLost: lost,
      name: record?.fileName ?? name,
      ...(record && { href: `/admin/collections/media/${record.id}` }),
    }
  })
}

function listPosts(blocks: readonly TextBlock[]): Post[] {
  return foldBlocks<TextTree, Post[]>(blocks, [], (posts, block) =>
    block.type === 'post' ? [...posts, block.post] : posts,
  )
}
