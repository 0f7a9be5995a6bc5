import { expect, it } from 'vitest'
import { deskHref } from './deskHref'

it.each([
  ['/admin', undefined, '/admin/collections/articles/4'],
  ['/admin', 'citations', '/admin/collections/articles/4/citations'],
  ['/', undefined, '/collections/articles/4'],
])('from %s to the tab %s', (route, tab, href) => {
  expect(deskHref(route, 'articles', 4, tab)).toBe(href)
})
