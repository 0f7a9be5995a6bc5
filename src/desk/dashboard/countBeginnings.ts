import type { PayloadRequest } from 'payload'
import type { Beginnings } from './listFirstSteps'

/** How far a magazine has come: its title, and how many people, issues and articles there are. */
export async function countBeginnings(req: PayloadRequest): Promise<Beginnings> {
  const asked = { overrideAccess: false, req, user: req.user } as const
  const { title } = await req.payload.findGlobal({ ...asked, slug: 'magazine', depth: 0 })
  const count = async (collection: 'users' | 'issues' | 'articles') =>
    (await req.payload.count({ ...asked, collection })).totalDocs
  return {
    title: title ?? '',
    people: await count('users'),
    issues: await count('issues'),
    articles: await count('articles'),
  }
}
