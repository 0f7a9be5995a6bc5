import { findQuotationPage } from '../../../../site/views/sourcePages'
import { answerPage } from '../../answerPage'
import { listPublished } from '../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerPage(request, (library) =>
    findQuotationPage(library.magazine, listPublished(library), id),
  )
}
