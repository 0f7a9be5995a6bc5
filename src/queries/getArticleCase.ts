import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import type { ArticleText } from '../edition/articleText'
import { contentHash } from '../edition/contentHash'
import { Refusal } from '../lib/refusal'
import type { Article } from '../payload-types'
import { relationID } from '../richtext/relationID'
import type { Standing } from '../workflow/approval'
import { getArticleText } from './getArticleText'
import { getStanding } from './getStanding'
import { listOwners } from './listOwners'
import type { Actor } from '../workflow/roles'
import { findOpenArticle } from './findOpenArticle'
import { wording } from '../wording'

/** Everything a decision about an article looks at. */
export type ArticleCase = {
  article: Article
  text: ArticleText
  standing: Standing
  actor: Actor
  /** The person began it, has it assigned, or is named on it. */
  isOwn: boolean
  /** Ids of those who changed the text since it was last approved or published. */
  changedBy: string[]
  /** Ids of whoever began the text, and of those who are printed on it as having made it. */
  ownedBy: string[]
}

/**
 * The latest draft of an article with what is known of it. The hash is taken of the text as it is
 * now, not read from the row. Refuses with 401 where nobody is signed in and with 404 where the
 * person may not see the article, as if there were none.
 */
export async function getArticleCase({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<ArticleCase> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const article = await findOpenArticle({ id, req })

  const text = await getArticleText({ article, req })
  const hash = contentHash(text)
  const contributor = relationID(user.contributor)
  const isNamed = (article.authors ?? []).some(
    (author) => contributor !== undefined && relationID(author.contributor) === contributor,
  )
  const isOwn =
    isNamed ||
    [article.createdBy, article.assignee].some((person) => relationID(person) === String(user.id))
  return {
    article,
    text,
    standing: await getStanding({ article: id, contentHash: hash, req }),
    actor: { id: String(user.id), roles: rolesOf(user) },
    isOwn,
    changedBy: ((article.changedBy as number[] | null) ?? []).map(String),
    ownedBy: (await listOwners({ articles: [article], req })).get(id) ?? [],
  }
}
