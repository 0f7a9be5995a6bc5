import { hashText } from '../../../../../../edition/hashText'
import { openEdition } from '../../../../../../site/outputs/open/openEdition'
import { toRecord } from '../../../../toRecords'
import { allowAll, answerOpen } from '../../answerOpen'
import { findEdition } from '../../findOpen'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ hash: string }> }

/** What one edition holds, whole but for the texts of its articles. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { hash } = await params
  return answerOpen(request, (library) => {
    const found = findEdition(library, hash)
    if (found.is !== 'there') return found
    const { print } = found
    const gaps = print.withdrawn ? `-${hashText(print.withdrawn).slice(0, 12)}` : ''
    return {
      is: 'there',
      body: JSON.stringify(openEdition(toRecord(print))),
      tag: hash + gaps,
    }
  })
}

export const OPTIONS = allowAll
