import { describe, expect, it } from 'vitest'
import { isFilterShown, listStageFilters } from './listStageFilters'

const filters = listStageFilters({ person: 7, today: '2026-11-23' })
const find = (wanted: string) => {
  const found = filters.find(({ label }) => label === wanted)
  if (!found) throw new Error(`There is no filter ${wanted}.`)
  return found
}

describe('listStageFilters', () => {
  it('has every stage, what is mine and what is late', () => {
    expect(filters.map(({ label }) => label)).toEqual([
      'All',
      'Drafting',
      'Submitted',
      'Changes requested',
      'Approved',
      'Mine',
      'Overdue',
    ])
  })

  it('asks for what is assigned to the person, or begun by them and with nobody', () => {
    expect(find('Mine').query).toEqual({
      'where[or][0][and][0][assignee][equals]': '7',
      'where[or][1][and][0][assignee][exists]': 'false',
      'where[or][1][and][1][createdBy][equals]': '7',
    })
  })

  it('asks for what was due before today and is not approved', () => {
    expect(find('Overdue').query).toEqual({
      'where[or][0][and][0][due][less_than]': '2026-11-23',
      'where[or][0][and][1][stage][not_equals]': 'approved',
    })
  })
})

describe('isFilterShown', () => {
  const submitted = 'where[or][0][and][0][stage][equals]'
  it.each<[string, string, [string, string][], boolean]>([
    ['All', 'nothing is asked', [], true],
    ['All', 'the list is only sorted', [['sort', '-title']], true],
    ['All', 'the filters were emptied', [['where', '']], true],
    ['All', 'a stage is asked for', [[submitted, 'submitted']], false],
    [
      'Submitted',
      'its stage is asked for',
      [
        [submitted, 'submitted'],
        ['limit', '10'],
      ],
      true,
    ],
    ['Submitted', 'another stage is asked for', [[submitted, 'drafting']], false],
    [
      'Submitted',
      'more is asked',
      [
        [submitted, 'submitted'],
        ['where[or][0][and][1][kind][equals]', 'review'],
      ],
      false,
    ],
    ['Submitted', 'nothing is asked', [], false],
  ])('%s, where %s: %o', (label, _, address, shown) => {
    expect(isFilterShown(find(label), address)).toBe(shown)
  })
})
