import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { isAllowed, type Role } from '../../workflow/roles'
import { Tag } from '../Tag'
import { wording } from '../../wording'

/** The way from an empty desk to the first manuscript. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  return (
    <section className="forme-card forme-card--wide">
      <h2>{wording.dashboard.steps.heading}</h2>
      <ol className="forme-steps">
        {steps.map(({ href, isAllowed, isDone, what, who, why }) => (
          <li key={what}>
            <div className="forme-line">
              {isAllowed && !isDone ? (
                <Link href={href} prefetch={false}>
                  {what}
                </Link>
              ) : (
                <span>{what}</span>
              )}
              {isDone && <Tag tone="good">{wording.dashboard.steps.done}</Tag>}
            </div>
            {!isDone && (
              <div className="forme-quiet">
                {why} {isAllowed ? '' : who}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type FirstStep = {
  what: string
  why: string
  href: string
  isDone: boolean
  /** Whether the person may do it; else `who` says who may. */
  isAllowed: boolean
  who: string
}

export type Beginnings = { title: string; people: number; issues: number; articles: number }

/** What a magazine is called that nobody has named. */
const UNTITLED = 'Untitled magazine'

/**
 * What a new magazine needs before its first issue can be made, in order. Nothing once there is an
 * issue with an article in the making: then the desk shows work, not advice.
 */
export function listFirstSteps({
  admin,
  beginnings: { articles, issues, people, title },
  roles,
}: {
  /** The address of the desk. */
  admin: string
  beginnings: Beginnings
  roles: readonly Role[]
}): FirstStep[] {
  const isNamed = title.trim() !== '' && title !== UNTITLED
  if (isNamed && issues > 0 && articles > 0) return []
  return [
    {
      what: wording.dashboard.steps.magazine.what,
      why: wording.dashboard.steps.magazine.why,
      href: `${admin}/globals/magazine`,
      isDone: isNamed,
      isAllowed: isAllowed(roles, 'magazine.edit'),
      who: wording.dashboard.steps.admin,
    },
    {
      what: wording.dashboard.steps.people.what,
      why: wording.dashboard.steps.people.why,
      href: `${admin}/collections/users`,
      isDone: people > 1,
      isAllowed: isAllowed(roles, 'user.manage'),
      who: wording.dashboard.steps.admin,
    },
    {
      what: wording.dashboard.steps.issue.what,
      why: wording.dashboard.steps.issue.why,
      href: `${admin}/collections/issues/create`,
      isDone: issues > 0,
      isAllowed: isAllowed(roles, 'issue.create'),
      who: isAllowed(roles, 'user.manage')
        ? wording.dashboard.steps.issue.whoYou
        : wording.dashboard.steps.issue.who,
    },
    {
      what: wording.dashboard.steps.manuscript.what,
      why: wording.dashboard.steps.manuscript.why,
      href: `${admin}/collections/manuscripts`,
      isDone: articles > 0,
      isAllowed: isAllowed(roles, 'manuscript.import'),
      who: wording.dashboard.steps.manuscript.who,
    },
  ]
}

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
