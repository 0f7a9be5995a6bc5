import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { isAllowed, type Role } from '../../workflow/roles'
import { Tag } from '../Tag'

/** The way from an empty desk to the first manuscript. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  return (
    <section className="forme-card forme-card--wide">
      <h2>Get started</h2>
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
              {isDone && <Tag tone="good">Done</Tag>}
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
      what: 'Fill in the magazine’s details',
      why: 'Title, publisher, ISSN and house rules: what every page shows.',
      href: `${admin}/globals/magazine`,
      isDone: isNamed,
      isAllowed: isAllowed(roles, 'magazine.edit'),
      who: 'An admin does this.',
    },
    {
      what: 'Add people',
      why: 'Writers write, editors approve, publishers publish. Nobody approves their own text, so there should be two of you.',
      href: `${admin}/collections/users`,
      isDone: people > 1,
      isAllowed: isAllowed(roles, 'user.manage'),
      who: 'An admin does this.',
    },
    {
      what: 'Make the first issue',
      why: 'A number, a season and sections for its articles.',
      href: `${admin}/collections/issues/create`,
      isDone: issues > 0,
      isAllowed: isAllowed(roles, 'issue.create'),
      who: isAllowed(roles, 'user.manage')
        ? 'Editors and publishers do this. If that is you too, give yourself the role under People.'
        : 'An editor or a publisher does this.',
    },
    {
      what: 'Import a manuscript',
      why: 'Word, Markdown, HTML or plain text, with every note and quotation.',
      href: `${admin}/collections/manuscripts`,
      isDone: articles > 0,
      isAllowed: isAllowed(roles, 'manuscript.import'),
      who: 'A writer or an editor does this.',
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
