import type { PayloadRequest } from 'payload'
import type { previewStyle as preview, PreviewedStyle } from '../citations/style/previewStyle'
import type { ArticleText } from '../edition/articleText'
import { defineTask, runTask } from '../lib/workers/runTask'
import { getArticleText } from './getArticleText'
import { getPrinting, printingOf } from './getPrinting'
import { wording } from '../wording'

/** Of a long text the beginning is enough, and of many articles the latest. */
const MOST_NOTES = 200
const MOST_ARTICLES = 12
const ENOUGH = 3

/** The style as it stands in the form, and the rules; an empty style is that of the house. */
export type StyleInForm = { citationStyle: string; strictIbid: boolean; spellOutShared: boolean }

/** `article` is the title of the text whose notes they are; null where they are those of a sample. */
export type MagazinePreview = PreviewedStyle & { article: string | null }

/**
 * What a citation style and rules that are not saved would print of this magazine: three notes of
 * its latest article with notes that cite, the draft of it. Refuses as the worker does what takes
 * too long.
 */
export async function getStylePreview(
  form: StyleInForm,
  req: PayloadRequest,
): Promise<MagazinePreview> {
  const text = await findCitingText(req)
  const found = await runTask(
    PREVIEW,
    [
      {
        notes: text?.notes.slice(0, MOST_NOTES) ?? [],
        references: text?.references ?? {},
        now: await getPrinting(req),
        then: printingOf({ ...form, citationStyle: form.citationStyle.trim() || null }),
      },
    ],
    { person: String(req.user?.id) },
  )
  return { ...found, article: text?.title ?? null }
}

const PREVIEW = defineTask<typeof preview>({
  module: 'citations/style/previewStyle.ts',
  name: 'previewStyle',
  seconds: 20,
  megabytes: 500,
  refusal: wording.collections.magazine.faults.styleTooSlow,
})

/** The latest text with three notes that cite, or the one that has most of them; null for none. */
async function findCitingText(req: PayloadRequest): Promise<ArticleText | null> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    limit: MOST_ARTICLES,
    overrideAccess: true,
    req,
    sort: '-updatedAt',
  })
  let best: { text: ArticleText; count: number } | null = null
  for (const article of docs) {
    const text = await getArticleText({ article, req })
    const count = text.notes.filter(({ citations }) => citations.length > 0).length
    if (count > (best?.count ?? 0)) best = { text, count }
    if (count >= ENOUGH) break
  }
  return best?.text ?? null
}
