import { expect, it } from 'vitest'
import type { ReadinessObstacle } from '../../queries/checkReadiness'
import { groupObstacles, placeOfObstacle } from './Readiness'

const obstacle = (message: string, article?: string): ReadinessObstacle => ({
  kind: 'notApproved',
  message,
  ...(article === undefined ? {} : { article }),
})

it('groups obstacles by article, in the order of the contents, the issue first', () => {
  const articles = [
    { article: '2', title: 'Two' },
    { article: '1', title: 'One' },
    { article: '3', title: 'Three' },
  ]
  const groups = groupObstacles(
    [obstacle('a', '1'), obstacle('b'), obstacle('c', '2'), obstacle('d', '1')],
    articles,
  )
  expect(
    groups.map(({ obstacles, title }) => [title, obstacles.map(({ message }) => message)]),
  ).toEqual([
    ['The issue', ['b']],
    ['Two', ['c']],
    ['One', ['a', 'd']],
  ])
})

it.each<[Partial<ReadinessObstacle>, string, string]>([
  [{ kind: 'coverMissing', href: '/admin/x' }, 'Go there', '/admin/x#field-cover'],
  [{ kind: 'coverMissing' }, 'Go there', '/admin/collections/issues/4#field-cover'],
  [
    { kind: 'authorsMissing', article: '7' },
    'Go there',
    '/admin/collections/articles/7/details#field-authors',
  ],
  [{ kind: 'textEmpty', article: '7' }, 'Go there', '/admin/collections/articles/7#field-body'],
  [{ kind: 'postIncomplete', article: '7', href: '/admin/x' }, 'Go there', '/admin/x'],
  [{ kind: 'sectionEmpty', href: '/admin/x' }, 'Go there', '/admin/collections/issues/4/contents'],
  [
    { kind: 'notApproved', article: '7', href: '/admin/x' },
    'Go there',
    '/admin/collections/articles/7/review',
  ],
  [
    { kind: 'noteWithoutText', article: '7', note: 3, href: '/admin/x' },
    'Go to note 3',
    '/admin/collections/articles/7#note-3',
  ],
  [
    { kind: 'noteNumberTyped', article: '7', href: '/admin/collections/articles/7/citations' },
    'Go there',
    '/admin/collections/articles/7/citations',
  ],
  [
    { kind: 'altMissing', article: '7', href: '/admin/x' },
    'Go to the picture',
    '/admin/x#field-alt',
  ],
  [
    { kind: 'quotationAltered', article: '7', note: 3 },
    'Go there',
    '/admin/collections/articles/7/quotations',
  ],
])('%o', (obstacle, words, href) => {
  const whole = { kind: 'issueEmpty', message: '', ...obstacle } as const
  expect(placeOfObstacle(whole, { admin: '/admin', issue: 4 })).toEqual({ words, href })
})
