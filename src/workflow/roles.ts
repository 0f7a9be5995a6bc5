import { wording } from '../wording'

/**
 * Who may do what: one table, read by the access rules, by the operations and by the desk, so that
 * a button, a door and a refusal can never disagree.
 *
 * The roles and their reach are those of the product description: a writer has their own articles
 * and those assigned to them; an editor has all articles, references, quotations and issues, and
 * signs off; a publisher prints, schedules, withdraws and rolls back; an admin has users and
 * settings, and may not sign off or publish unless they are also an editor or a publisher.
 *
 * The table answers for the role alone. Whether an article is a writer's own, whether a text may be
 * signed off by the person who wrote it, and the like are facts of the case: the `decide…`
 * functions of this room look at those.
 */
export const ROLES = ['writer', 'editor', 'publisher', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** What a role is called, and in one sentence what it lets a person do, for where roles are chosen. */
export const ROLE_WORDS: Record<Role, { name: string; does: string }> = wording.workflow.roles

/**
 * How many sign texts off and publish in a house, as the first person is asked, and what follows: the
 * roles of that person, whether a second one has to approve, and the roles offered to the next.
 */
export const HOUSES = {
  one: { roles: ['admin', 'editor', 'publisher'], fourEyes: false, next: ['writer'] },
  two: { roles: ['admin', 'editor', 'publisher'], fourEyes: true, next: ['editor', 'publisher'] },
  more: { roles: ['admin', 'writer'], fourEyes: true, next: ['writer'] },
} as const satisfies Record<
  string,
  { roles: readonly Role[]; fourEyes: boolean; next: readonly Role[] }
>

export type House = keyof typeof HOUSES

/** Who acts. `id` is the user's id as a string, or `1` and `'1'` would be two people. */
export type Actor = { id: string; roles: readonly Role[] }

/** Verb → the roles that have it. A person with several roles has what any one of them has. */
export const CAPABILITIES = {
  /** Sign in to the desk and see issues, editions, references, contributors and media. */
  'desk.enter': ['writer', 'editor', 'publisher', 'admin'],

  'article.create': ['writer', 'editor'],
  'article.readOwn': ['writer', 'editor', 'publisher', 'admin'],
  'article.readAny': ['editor', 'publisher', 'admin'],
  'article.editOwn': ['writer', 'editor'],
  'article.editAny': ['editor'],
  'article.delete': ['editor'],
  'article.submit': ['writer', 'editor'],
  'article.takeBack': ['writer', 'editor'],
  'article.signOff': ['editor'],
  'article.requestChanges': ['editor'],
  'article.assign': ['editor', 'publisher'],
  'article.withdraw': ['publisher'],

  'comment.create': ['writer', 'editor', 'publisher'],
  'comment.resolve': ['writer', 'editor', 'publisher'],

  /** Suggest changes in a text one may read, also where one may not edit it. */
  'suggestion.create': ['writer', 'editor', 'publisher'],

  'reference.create': ['writer', 'editor'],
  'reference.edit': ['editor'],
  'reference.merge': ['editor'],
  'reference.delete': ['editor'],

  'quotation.create': ['writer', 'editor'],
  'quotation.edit': ['editor'],
  'quotation.verify': ['editor'],
  /** Record why a quotation may differ from its record. */
  'quotation.excuse': ['editor'],
  'quotation.delete': ['editor'],

  'contributor.create': ['writer', 'editor'],
  'contributor.edit': ['editor'],
  'contributor.delete': ['editor'],

  'media.create': ['writer', 'editor', 'publisher'],
  'media.edit': ['editor', 'publisher'],
  'media.delete': ['editor', 'publisher'],

  'manuscript.import': ['writer', 'editor'],
  'manuscript.readOwn': ['writer', 'editor', 'publisher', 'admin'],
  'manuscript.readAny': ['editor', 'publisher', 'admin'],

  'issue.create': ['editor', 'publisher'],
  'issue.edit': ['editor', 'publisher'],
  'issue.delete': ['publisher'],
  'issue.preview': ['editor', 'publisher'],
  'issue.publish': ['publisher'],
  'issue.schedule': ['publisher'],
  'issue.rollBack': ['publisher'],
  'issue.withdraw': ['publisher'],

  'magazine.edit': ['admin'],
  'user.manage': ['admin'],
  /** See the messages that wait, failed, or are kept for want of a mail server. */
  'mail.read': ['admin'],
  'audit.read': ['publisher', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type Verb = keyof typeof CAPABILITIES

export const VERBS = Object.keys(CAPABILITIES) as Verb[]

/** Whether a person with these roles has the verb. No roles, no verbs. */
export function isAllowed(roles: readonly Role[], verb: Verb): boolean {
  const holders: readonly Role[] = CAPABILITIES[verb]
  return roles.some((role) => holders.includes(role))
}

/**
 * Whether a person may edit an article. `isOwn`: they created it, are named as an author of it, or
 * it is assigned to them.
 */
export function mayEditArticle(actor: Actor, isOwn: boolean): boolean {
  return (
    isAllowed(actor.roles, 'article.editAny') ||
    (isOwn && isAllowed(actor.roles, 'article.editOwn'))
  )
}
