import type { PayloadRequest } from 'payload'
import { formatNotes } from '../citations/format/formatNotes'
import type { ArticleText } from '../edition/articleText'
import { contentHash } from '../edition/contentHash'
import { countWords } from '../edition/countWords'
import type { Manifest, PrintedArticle } from '../edition/manifest'
import type { Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'
import { getArticleText } from './getArticleText'
import type { IssueSection } from './listIssueArticles'
import { magazineText } from './magazineText'
import { mediaToFigure } from './mediaToFigure'

/**
 * The manifest of an issue as it stands: all that readers would get, in order, with every note
 * formatted in the magazine's style. The same records give the same manifest, byte for byte in its
 * canonical form.
 */
export async function buildManifest({
  issue,
  req,
  sections,
}: {
  issue: Issue
  req: PayloadRequest
  sections: IssueSection[]
}): Promise<Manifest> {
  const magazine = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const printed: Manifest['sections'] = []
  for (const { heading, articles } of sections) {
    const texts: PrintedArticle[] = []
    for (const article of articles) {
      texts.push(printText(await getArticleText({ article, req }), magazine.citationStyle))
    }
    printed.push({ heading, articles: texts })
  }
  return {
    format: 1,
    magazine: magazineText(magazine),
    issue: await issueText(issue, req),
    sections: printed,
  }
}

function printText(text: ArticleText, style: string | null | undefined): PrintedArticle {
  return {
    text,
    contentHash: contentHash(text),
    notes: formatNotes({
      notes: text.notes,
      references: text.references,
      ...(style ? { style } : {}),
    }),
    words: countWords(text),
  }
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
