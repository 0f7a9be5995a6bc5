import { describe, expect, it } from 'vitest'
import type { Role } from '../../workflow/roles'
import { type Beginnings, listFirstSteps } from './FirstSteps'

const empty: Beginnings = { title: 'Untitled magazine', people: 1, issues: 0, articles: 0 }
const list = (beginnings: Partial<Beginnings>, roles: Role[] = ['admin']) =>
  listFirstSteps({ admin: '/admin', beginnings: { ...empty, ...beginnings }, roles })

describe('listFirstSteps', () => {
  it('leads an empty magazine to its first manuscript', () => {
    expect(list({}).map(({ href, isDone }) => [href, isDone])).toEqual([
      ['/admin/globals/magazine', false],
      ['/admin/collections/users', false],
      ['/admin/collections/issues/create', false],
      ['/admin/collections/manuscripts', false],
    ])
  })

  it.each<[Partial<Beginnings>, boolean[]]>([
    [{ title: 'The Imposing Stone' }, [true, false, false, false]],
    [{ title: ' ' }, [false, false, false, false]],
    [{ people: 2 }, [false, true, false, false]],
    [{ issues: 1 }, [false, false, true, false]],
    [{ articles: 3 }, [false, false, false, true]],
  ])('with %o has done %o', (beginnings, done) => {
    expect(list(beginnings).map(({ isDone }) => isDone)).toEqual(done)
  })

  it.each<[Role[], boolean[]]>([
    [['admin'], [true, true, false, false]],
    [['publisher'], [false, false, true, false]],
    [['editor'], [false, false, true, true]],
    [['writer'], [false, false, false, true]],
  ])('offers %o what their role may do', (roles, allowed) => {
    expect(list({}, roles).map(({ isAllowed }) => isAllowed)).toEqual(allowed)
  })

  it('is silent once there is a magazine with an issue and an article', () => {
    expect(list({ title: 'The Imposing Stone', issues: 1, articles: 1 })).toEqual([])
  })
})
