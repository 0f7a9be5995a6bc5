import { describe, expect, it } from 'vitest'
import type { CslItem, Locator } from '../model'
import { cslToShortForm } from './cslToShortForm'

const issued = { 'date-parts': [[1971]] }
const author = (...families: string[]) => ({ author: families.map((family) => ({ family })) })

describe('cslToShortForm', () => {
  it.each<[string, Partial<CslItem>, Locator?]>([
    [
      'Trotsky 1971, pg 295',
      { ...author('Trotsky'), title: '1905', issued },
      { label: 'page', value: '295' },
    ],
    [
      'Marx and Engels 1971, chs 2-3',
      { ...author('Marx', 'Engels'), issued },
      { label: 'chapter', value: '2–3' },
    ],
    [
      'Marx et al. 1971, Vols 1, 2',
      { ...author('Marx', 'Engels', 'Hess'), issued },
      { label: 'volume', value: '1, 2' },
    ],
    ['Lenin, The Three Sources', { ...author('Lenin'), title: 'The Three Sources' }],
    [
      'Lenin, Sources',
      { ...author('Lenin'), title: 'The Three Sources', 'title-short': 'Sources' },
    ],
    ['A Declaration of Intent, 1971', { title: 'A Declaration of <i>Intent</i>', issued }],
    [
      'The Three Sources and Three Component…',
      { title: 'The Three Sources and Three Component Parts of Marxism' },
    ],
    ['A…', { title: `A${'a'.repeat(60)}` }],
    ['untitled', {}],
  ])('gives %j', (short, item, locator) =>
    expect(cslToShortForm({ id: 'x', type: 'book', ...item }, locator)).toBe(short),
  )
})
