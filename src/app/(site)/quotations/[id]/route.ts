import { findQuotationPage } from '../../../../site/views/sourcePages'
import { answerPage } from '../../answerPage'
import { openWhere } from '../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { id } = await params
  return answerPage(request, async (library) => {
    const issues = await openWhere(library, ({ quotations }) => quotations.includes(id))
    return findQuotationPage(library.magazine, issues, id)
  })
}
