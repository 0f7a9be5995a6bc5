import { answerPage } from '../../../answerPage'
import { openArticlePage } from '../../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string; article: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { article, issue } = await params
  return answerPage(request, (library) => openArticlePage(library, issue, article))
}
