import type { PayloadRequest } from 'payload'
import { formatNotes } from '../../citations/format/formatNotes'
import type { ArticleText } from '../../edition/articleText'
import type { RemarkText } from '../../edition/remarks/model'
import { textToRemarkText } from '../../edition/remarks/textToRemarkText'

/** The text that remarks on an article are anchored in, with its notes in the magazine's style. */
export async function getRemarkText({
  req,
  text,
}: {
  req: PayloadRequest
  text: ArticleText
}): Promise<RemarkText> {
  const { citationStyle } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const notes = formatNotes({
    notes: text.notes,
    references: text.references,
    ...(citationStyle ? { style: citationStyle } : {}),
  })
  return textToRemarkText(text, notes)
}
