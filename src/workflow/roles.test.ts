import { describe, expect, it } from 'vitest'
import { CAPABILITIES, isAllowed, ROLES, VERBS, type Role, type Verb } from './roles'

/** What each role alone has, written out by hand: a second hand must agree with the table. */
const HAS: Record<Role, Verb[]> = {
  writer: [
    'desk.enter',
    'article.create',
    'article.readOwn',
    'article.editOwn',
    'article.submit',
    'article.takeBack',
    'comment.create',
    'comment.resolve',
    'suggestion.create',
    'reference.create',
    'quotation.create',
    'contributor.create',
    'media.create',
    'manuscript.import',
    'manuscript.readOwn',
  ],
  editor: [
    'desk.enter',
    'article.create',
    'article.readOwn',
    'article.readAny',
    'article.editOwn',
    'article.editAny',
    'article.delete',
    'article.submit',
    'article.takeBack',
    'article.signOff',
    'article.requestChanges',
    'article.assign',
    'comment.create',
    'comment.resolve',
    'suggestion.create',
    'reference.create',
    'reference.edit',
    'reference.merge',
    'reference.delete',
    'quotation.create',
    'quotation.edit',
    'quotation.verify',
    'quotation.excuse',
    'quotation.delete',
    'contributor.create',
    'contributor.edit',
    'contributor.delete',
    'media.create',
    'media.edit',
    'media.delete',
    'manuscript.import',
    'manuscript.readOwn',
    'manuscript.readAny',
    'issue.create',
    'issue.edit',
    'issue.preview',
  ],
  publisher: [
    'desk.enter',
    'article.readOwn',
    'article.readAny',
    'article.assign',
    'article.withdraw',
    'comment.create',
    'comment.resolve',
    'suggestion.create',
    'media.create',
    'media.edit',
    'media.delete',
    'manuscript.readOwn',
    'manuscript.readAny',
    'issue.create',
    'issue.edit',
    'issue.delete',
    'issue.preview',
    'issue.publish',
    'issue.schedule',
    'issue.rollBack',
    'issue.withdraw',
    'audit.read',
  ],
  admin: [
    'desk.enter',
    'article.readOwn',
    'article.readAny',
    'manuscript.readOwn',
    'manuscript.readAny',
    'magazine.edit',
    'user.manage',
    'mail.read',
    'audit.read',
  ],
}

describe('isAllowed', () => {
  const cases = ROLES.flatMap((role) => VERBS.map((verb) => [role, verb] as const))

  it.each(cases)('%s, %s', (role, verb) => {
    expect(isAllowed([role], verb)).toBe(HAS[role].includes(verb))
  })

  it.each(VERBS)('nobody signed in has %s', (verb) => {
    expect(isAllowed([], verb)).toBe(false)
  })

  it.each(VERBS)('some role has %s', (verb) => {
    expect(CAPABILITIES[verb].length).toBeGreaterThan(0)
  })

  it('adds the verbs of several roles and takes none away', () => {
    expect(isAllowed(['admin', 'editor'], 'article.signOff')).toBe(true)
    expect(isAllowed(['writer', 'publisher'], 'issue.publish')).toBe(true)
    expect(isAllowed(['admin', 'writer'], 'issue.publish')).toBe(false)
  })
})
