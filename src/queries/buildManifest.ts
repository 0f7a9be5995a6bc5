import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../edition/articleText'
import { contentHash } from '../edition/contentHash'
import { countWords } from '../edition/countWords'
import { findPrinted } from '../edition/findPrinted'
import type { Manifest, PrintedArticle } from '../edition/manifest'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import { deriveStage, type Stage, type Standing } from '../workflow/approval'
import { formatEveryBeside, type FormattedApparatus } from './formatBeside'
import { getArticleText } from './getArticleText'
import { printingOf } from './getPrinting'
import type { IssueSection } from './getIssueCase'
import { listStandings } from './getStanding'
import { magazineText } from './magazineText'
import { mediaToFigure } from './mediaToFigure'

/**
 * An article of which readers keep the text they have, because the newer draft is not approved yet
 * and the issue is printed without it. `stage` is that of the draft.
 */
export type WaitingArticle = { article: string; title: string; stage: Stage }

export type BuiltManifest = {
  manifest: Manifest
  /** What has happened to the newest draft of each article, by the article's id. */
  standings: ReadonlyMap<number, Standing>
  waiting: WaitingArticle[]
}

/**
 * The manifest of an issue as it stands: all that readers would get, in order, with every note and
 * list of works formatted in the magazine's style. The same records give the same manifest, byte for byte in its
 * canonical form.
 *
 * An article that is in the `current` edition and whose newest draft is not approved stays as it is
 * printed there, to the last note: so a misprint elsewhere can be corrected while a long rewrite
 * waits. An article that readers do not have yet is given as it stands, approved or not.
 */
export async function buildManifest({
  current,
  issue,
  req,
  sections,
}: {
  /** What readers have of this issue now. */
  current: Manifest | null
  issue: Issue
  req: PayloadRequest
  sections: IssueSection[]
}): Promise<BuiltManifest> {
  const magazine = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const texts = new Map<number, ArticleText>()
  const hashes = new Map<number, string>()
  for (const article of sections.flatMap(({ articles }) => articles)) {
    const text = await getArticleText({ article, req })
    texts.set(article.id, text)
    hashes.set(article.id, contentHash(text))
  }
  const standings = await listStandings({ hashes, req })
  /** What readers keep of an article; undefined where it is printed anew. */
  const findKept = (article: number): PrintedArticle | undefined => {
    const standing = standings.get(article)
    const isApproved = standing && deriveStage(standing) === 'approved'
    return isApproved ? undefined : (current && findPrinted(current, String(article))) || undefined
  }
  const toPrint = [...texts].filter(([article]) => !findKept(article))
  const printing = printingOf(magazine)
  const apparatus = await formatEveryBeside(
    toPrint.map(([, { notes, references }]) => ({ notes, references, ...printing })),
    req.user ? String(req.user.id) : 'the press',
  )
  const formatted = new Map(toPrint.map(([article], place) => [article, apparatus[place]]))
  const waiting: WaitingArticle[] = []
  const print = (article: number): PrintedArticle => {
    const [text, standing] = [texts.get(article), standings.get(article)]
    if (!text || !standing) throw new Error(`Article ${article} was not read.`)
    const id = String(article)
    const [before, apparatus] = [findKept(article), formatted.get(article)]
    if (apparatus) return { id, contentHash: standing.contentHash, ...printText(text, apparatus) }
    if (!before) throw new Error(`Article ${article} was not printed.`)
    waiting.push({ article: id, title: text.title, stage: deriveStage(standing) })
    return before
  }
  const printed = sections.map(({ articles, heading }) => ({
    heading,
    articles: articles.map(({ id }) => print(id)),
  }))
  return {
    manifest: {
      format: 1,
      magazine: magazineText(magazine),
      issue: await issueText(issue, req),
      sections: printed,
    },
    standings,
    waiting,
  }
}

function printText(
  text: ArticleText,
  { notes, works }: FormattedApparatus,
): Pick<PrintedArticle, 'text' | 'notes' | 'works' | 'words'> {
  return { text, notes, ...(works ? { works } : {}), words: countWords(text) }
}

async function issueText(issue: Issue, req: PayloadRequest): Promise<Manifest['issue']> {
  const cover = relationID(issue.cover)
  const media = cover
    ? await req.payload.findByID({
        collection: 'media',
        id: Number(cover),
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  const figure = media ? mediaToFigure(media) : undefined
  return {
    number: issue.number,
    slug: issue.slug ?? String(issue.number),
    label: issue.label,
    ...(issue.title ? { title: issue.title } : {}),
    ...(issue.note ? { note: issue.note } : {}),
    ...(figure ? { cover: figure } : {}),
    ...(issue.publicationDate ? { publicationDate: issue.publicationDate.slice(0, 10) } : {}),
    ...(issue.shopURL ? { shopURL: issue.shopURL } : {}),
  }
}
