import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answer } from '../answer'

export const dynamic = 'force-dynamic'

let notice: string | undefined

/** What Forme is made of, under which licences, and where its source is, for readers as for staff. */
export const GET = (request: Request) =>
  answer(request, () => {
    notice ??= readFileSync(
      path.join(/* turbopackIgnore: true */ process.cwd(), 'THIRD-PARTY-NOTICES.md'),
      'utf8',
    )
    return { status: 200, type: 'text/plain; charset=utf-8', body: notice }
  })
