import { expect, it } from 'vitest'
import type { ReadinessObstacle } from '../../queries/checkReadiness'
import { groupObstacles } from './groupObstacles'

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
