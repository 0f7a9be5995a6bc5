import { describe, expect, it } from 'vitest'
import { listLinks } from './listLinks'
import { paragraph, printed, textOf, words } from './testText'
import { toSitePath } from './toSitePath'

const link = (href: string) => ({ type: 'link' as const, href, content: [words('here')] })

describe('listLinks', () => {
  it('lists the links of text and notes, each once for its place', () => {
    const [one, two] = printed('a', 'b')
    if (!one || !two) throw new Error('Two notes were printed.')
    const run = { text: 'see', href: '/about' }
    expect(
      listLinks({
        text: textOf(
          paragraph('p1', 'See ', link('/about'), link('/about')),
          { type: 'aside', body: [paragraph('p2', link('/issues'))] },
          { type: 'rule' },
        ),
        notes: [one, { ...two, printed: [run], resolved: [run] }],
      }),
    ).toEqual([{ address: '/about' }, { address: '/issues' }, { address: '/about', note: 2 }])
  })
})

describe('toSitePath', () => {
  it.each([
    ['/', []],
    ['/Issues//51/On-Quoins/#p-1', ['issues', '51', 'on-quoins']],
    ['https://example.org/contributors/caf%C3%A9?x=1', ['contributors', 'café']],
    ['/%ff', ['%ff']],
    ['https://example.org:8443/issues', null],
    ['https://elsewhere.example/issues', null],
    ['//elsewhere.example/issues', null],
    ['mailto:editors@example.org', null],
    ['#p-1', null],
    ['issues/51', null],
    ['javascript:alert(1)', null],
  ])('%s', (address, segments) => {
    expect(toSitePath(address, 'https://example.org')).toEqual(segments)
  })
})
