import { listPrinted } from '../../../../../../edition/listPrinted'
import { printedJSON } from '../../../../../../edition/printedJSON'
import { allowAll, answerOpen } from '../../answerOpen'
import { openWords } from '../../../../openWords'
import { findArticle } from '../../findOpen'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ hash: string }> }

/** One article as one edition printed it. The hash is that of the bytes that are sent. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { hash } = await params
  return answerOpen(request, async (library) => {
    const found = findArticle(library, hash)
    if (found.is !== 'there') return found
    const { name: wanted } = found.head
    const [article] = listPrinted(await openWords(found.print, ({ name }) => name === wanted))
    if (!article) return { is: 'unknown' }
    return { is: 'there', body: printedJSON(article), tag: hash }
  })
}

export const OPTIONS = allowAll
