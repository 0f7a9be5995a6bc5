import { isAllowed, type Role } from '../../workflow/roles'

export type FirstStep = {
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
      what: 'Give the magazine its title page',
      why: 'Title, publisher, ISSN and house rules: what every page prints.',
      href: `${admin}/globals/magazine`,
      isDone: isNamed,
      isAllowed: isAllowed(roles, 'magazine.edit'),
      who: 'An admin does this.',
    },
    {
      what: 'Let people in',
      why: 'Writers write, editors sign off, publishers print. Nobody approves their own text, so there should be two of you.',
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
      what: 'Bring in a manuscript',
      why: 'Word, Markdown, HTML or plain text, with every note and quotation.',
      href: `${admin}/collections/manuscripts`,
      isDone: articles > 0,
      isAllowed: isAllowed(roles, 'manuscript.import'),
      who: 'A writer or an editor does this.',
    },
  ]
}
