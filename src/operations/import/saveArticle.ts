import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Article } from '../../payload-types'
import type { Body } from '../../richtext/model'

type Text = { title: string; body: Body; editorsNote: string | null }

/**
 * Writes the article of a manuscript as a draft. A new one is written in the import's name, because
 * no person may name the manuscript an article came from. One that is written over is changed with
 * the person's own rights, so that its approval lapses as after any other change; the manuscript is
 * named afterwards. An editor's note stays where the new manuscript has no notice.
 */
export async function saveArticle({
  before,
  manuscript,
  req,
  text,
}: {
  before: Article | undefined
  manuscript: number
  req: PayloadRequest
  text: Text
}): Promise<Article> {
  const { title, editorsNote } = text
  // Payload types rich text by its own generated shape of the same nodes.
  const body = text.body as unknown as Article['body']
  if (!before) {
    return req.payload.create({
      collection: 'articles',
      data: { title, body, editorsNote, manuscript, kind: 'article', language: 'en-GB' },
      depth: 0,
      draft: true,
      overrideAccess: true,
      req: vouched(req),
    })
  }
  await req.payload.update({
    collection: 'articles',
    id: before.id,
    data: { title, body, ...(editorsNote === null ? {} : { editorsNote }) },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return req.payload.update({
    collection: 'articles',
    id: before.id,
    data: { manuscript },
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
}
