import { expect, it } from 'vitest'
import { formatFigure } from './formatFigure.mjs'

it('shows a figure with its ratio', () => {
  const against = { figure: 6, name: 'the bound' }
  expect(formatFigure({ what: 'second start', figure: 3, unit: 's', against })).toMatch(
    /^ {2}second start +3\.0 s {3}0\.50 of the bound \(6 s\)$/,
  )
})

it('shows a figure that is held against nothing', () => {
  expect(formatFigure({ what: 'memory', figure: 187.4, unit: 'MB', digits: 0 })).toMatch(
    /^ {2}memory +187 MB$/,
  )
})
