import { findContributorPage } from '../../../../site/views/findContributorPage'
import { answerPage } from '../../answerPage'
import { listPublished } from '../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ slug: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { slug } = await params
  return answerPage(request, (library) =>
    findContributorPage(library.magazine, listPublished(library), slug),
  )
}
