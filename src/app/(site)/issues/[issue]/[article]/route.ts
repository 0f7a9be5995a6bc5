import { findArticlePage } from '../../../../../site/views/findArticlePage'
import { answerPage } from '../../../answerPage'
import { findRecords } from '../../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string; article: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { article, issue } = await params
  return answerPage(request, (library) => findArticlePage(findRecords(library, issue), article))
}
