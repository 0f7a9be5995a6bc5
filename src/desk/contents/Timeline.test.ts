import { describe, expect, it } from 'vitest'
import { beforeWords, buildTimeline } from './Timeline'

const article = (title: string, due: string | null, stage = 'drafting') => ({ title, due, stage })
const build = (more: Partial<Parameters<typeof buildTimeline>[0]>) =>
  buildTimeline({
    articles: [],
    textDeadline: null,
    publicationDate: null,
    today: '2026-11-23',
    ...more,
  }).map(({ at, daysBefore, kind, titles }) => [kind, Number(at.toFixed(2)), daysBefore, titles])

describe('buildTimeline', () => {
  it('counts back from the day of publication', () => {
    expect(
      build({
        articles: [
          article('One', '2026-11-28'),
          article('Two', '2026-11-28'),
          article('Done', '2026-11-29', 'approved'),
          article('Free', null),
        ],
        textDeadline: '2026-11-20',
        publicationDate: '2026-11-30',
      }),
    ).toEqual([
      ['textDeadline', 0, 10, []],
      ['today', 0.3, 7, []],
      ['due', 0.8, 2, ['One', 'Two']],
      ['publication', 1, 0, []],
    ])
  })

  it('shows a day of publication that has passed where it is', () => {
    expect(build({ publicationDate: '2026-11-21' })).toEqual([
      ['publication', 0, 0, []],
      ['today', 1, -2, []],
    ])
  })

  it.each<[string, Parameters<typeof build>[0], unknown[]]>([
    ['no dates', {}, []],
    [
      'everything today',
      { textDeadline: '2026-11-23' },
      [
        ['textDeadline', 0, null, []],
        ['today', 0, null, []],
      ],
    ],
  ])('%s', (_, more, marks) => {
    expect(build(more)).toEqual(marks)
  })
})

describe('beforeWords', () => {
  it.each([
    [0, 'the day of publication'],
    [1, 'the day before publication'],
    [12, '12 days before publication'],
    [-1, 'the day after publication'],
    [-3, '3 days after publication'],
  ])('%i: %s', (days, words) => {
    expect(beforeWords(days)).toBe(words)
  })
})
