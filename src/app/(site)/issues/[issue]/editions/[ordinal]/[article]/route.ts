import { answerPage } from '../../../../../answerPage'
import { openArticlePage } from '../../../../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string; ordinal: string; article: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { article, issue, ordinal } = await params
  return answerPage(request, (library) =>
    /^[1-9]\d*$/.test(ordinal) ? openArticlePage(library, issue, article, Number(ordinal)) : null,
  )
}
