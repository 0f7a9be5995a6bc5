import { findReferencePage } from '../../../../site/views/findReferencePage'
import { answerPage } from '../../answerPage'
import { listPublished } from '../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerPage(request, (library) =>
    findReferencePage(library.magazine, listPublished(library), id),
  )
}
