import { expect, it } from 'vitest'
import { altAdvice } from './altAdvice'

it.each([
  ['', /^$/],
  ['Two printers at a hand press, one inking the forme', /^$/],
  ['Pictures of the floating world, a scroll', /^$/],
  ['A photograph of a press', /^Leave out “A photograph of”/],
  ['press-1', /name of the file/],
  ['DSC_0042.JPG', /name of the file/],
  ['the shop in 1911', /caption/],
  ['a'.repeat(251), /long/],
])('%s', (alt, said) => {
  const picture = { caption: 'The shop in 1911', fileName: 'press-1.jpg' }
  expect(altAdvice(alt, picture) ?? '').toMatch(said)
})
