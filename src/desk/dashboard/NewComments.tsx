import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { formatMinute } from '../dates'
import { deskHref } from '../deskHref'
import { readRelation } from '../readRelation'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** How many comments the front page shows, and how much of each. */
const NEWEST = 5
const LENGTH = 90

export type NewComment = {
  id: number
  article: { id: number; title: string }
  by: string
  at: string
  text: string
}

/** The newest open comments of other people on texts the person may read, newest first. */
export async function listNewComments(req: PayloadRequest): Promise<NewComment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    depth: 1,
    limit: NEWEST,
    overrideAccess: false,
    req,
    select: { article: true, at: true, by: true, text: true },
    sort: '-at',
    user: req.user,
    where: {
      and: [{ by: { not_equals: req.user?.id } }, { resolvedAt: { exists: false } }],
    },
  })
  return docs.flatMap(({ article, at, by, id, text }): NewComment[] => {
    const about = readRelation(article)
    if (about === null) return []
    const title = typeof article === 'object' ? article.title : undefined
    return [
      {
        id,
        article: { id: about, title: title || wording.desk.untitled },
        by: (typeof by === 'object' && by.name) || wording.activity.somebody,
        at,
        text: text.length > LENGTH ? `${text.slice(0, LENGTH - 1)}…` : text,
      },
    ]
  })
}

/** What others have said of texts since, each with the way to its passage. */
export function NewComments({
  admin,
  comments,
}: {
  admin: string
  comments: readonly NewComment[]
}) {
  if (comments.length === 0) {
    return <p className="forme-quiet">{wording.dashboard.comments.none}</p>
  }
  return (
    <ul className="forme-list">
      {comments.map(({ article, at, by, id, text }) => (
        <li key={id}>
          <Filled
            article={
              <Link href={deskHref(admin, 'articles', article.id, 'review')} prefetch={false}>
                {article.title}
              </Link>
            }
            text={wording.dashboard.comments.on}
            who={<strong>{by}</strong>}
          />
          <div>“{text}”</div>
          <time className="forme-quiet" dateTime={at}>
            {formatMinute(at)}
          </time>
        </li>
      ))}
    </ul>
  )
}
