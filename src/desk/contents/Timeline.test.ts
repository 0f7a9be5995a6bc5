import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeWords, buildTimeline, layLanes } from './Timeline'

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

describe('layLanes', () => {
  it('puts no words over others, and none below where there is room above', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(places, (any) => {
        const marks = any.toSorted((one, other) => one - other)
        const lanes = layLanes(marks)
        const from = marks.map((at) => (at > 0.8 ? at - 0.2 : at))
        for (const [place, lane] of lanes.entries()) {
          const before = lanes.slice(0, place)
          const overlaps = (other: number) =>
            before.some((one, at) => one === other && (from[at] ?? 0) + 0.2 > (from[place] ?? 0))
          expect(overlaps(lane)).toBe(false)
          for (let above = 0; above < lane; above += 1) expect(overlaps(above)).toBe(true)
        }
      }),
    )
  })
})
