import { renderArticleFile } from '../../../../../../site/outputs/renderArticleFile'
import { ARTICLE_FILES } from '../../../../../../site/paths/sitePaths'
import { answer } from '../../../../answer'
import { printPage } from '../../../../answerPage'
import { openArticlePage } from '../../../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string; article: string; file: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { article, file, issue } = await params
  const name = ARTICLE_FILES.find((known) => known === file)
  return answer(request, async (library, build) => {
    const page = name ? await openArticlePage(library, issue, article) : null
    if (!page || !name) return printPage(request, library, build, null)
    const { body, contentType } = renderArticleFile(page, name, build)
    return { status: 200, type: contentType, body }
  })
}
