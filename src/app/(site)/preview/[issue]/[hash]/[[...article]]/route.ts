import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { Refusal, refusalToBody } from '../../../../../../lib/refusal'
import { getPreview } from '../../../../../../queries/getPreview'
import { sitePaths } from '../../../../../../site/paths/sitePaths'
import { renderPage } from '../../../../../../site/renderPage'
import { buildIssuePage } from '../../../../../../site/views/issuePages'
import { buildPublishedIssue } from '../../../../../../site/views/publishedIssues'
import { findArticlePage } from '../../../../../../site/views/findArticlePage'
import { contentSecurityPolicy } from '../../../../../../lib/answers/contentSecurityPolicy.mjs'
import { getSiteAssets } from '../../../../siteBuild'
import { wording } from '../../../../../../wording'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string; hash: string; article?: string[] }> }

/**
 * The preview: an issue as it would be printed now, for signed-in staff, with the site's own pages.
 * Links to pages of this issue lead to their preview; everything else is as readers will have it.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { article, hash, issue } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  try {
    const record = await getPreview({ id: Number(issue), manifestHash: hash, req })
    const page = article?.[0]
      ? findArticlePage([record], article[0])
      : buildIssuePage(buildPublishedIssue([record]))
    if (!page) throw new Refusal('notFound', 404, wording.requests.notFound.articleInPreview)
    const published = sitePaths.issue(record.manifest.issue.slug)
    const { api } = payload.config.routes
    const word =
      page.type === 'article'
        ? `${api}/articles/${page.article.id}/word`
        : `${api}/issues/${issue}/word`
    const preview = { manifestHash: hash, word }
    const html = renderPage(page, getSiteAssets().build, { preview })
    return new Response(leadTo(html, published, `/preview/${issue}/${hash}`), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': contentSecurityPolicy,
        'Content-Type': 'text/html; charset=utf-8',
        'X-Robots-Tag': 'noindex',
      },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return Response.json(refusalToBody(error, error.status), { status: error.status })
  }
}

/** The page with its links to the issue and to articles of it leading to their preview. */
function leadTo(html: string, published: string, previewed: string): string {
  return html.replace(/href="([^"#]*)/g, (link, path: string) => {
    const below = path.slice(published.length)
    const isOurs = path.startsWith(published) && /^(\/[^/.]+)?$/.test(below)
    return isOurs ? `href="${previewed}${below}` : link
  })
}
