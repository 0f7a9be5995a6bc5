import { describe, expect, it } from 'vitest'
import { PICTURE } from '../testText'
import { showValue } from './showValue'

describe('showValue', () => {
  it.each<[unknown, string]>([
    [undefined, ''],
    [null, ''],
    ['Penguin', 'Penguin'],
    [3, '3'],
    [[], ''],
    [['labour', 'machines'], 'labour; machines'],
    [{ family: 'Marx', given: 'K' }, 'Marx, K'],
    [
      { family: 'Gogh', 'non-dropping-particle': 'van', given: 'V', suffix: 'II' },
      'van Gogh, V, II',
    ],
    [{ family: 'Beethoven', 'dropping-particle': 'van' }, 'van Beethoven'],
    [{ literal: 'The Union' }, 'The Union'],
    [[{ family: 'Marx' }, { family: 'Engels' }], 'Marx; Engels'],
    [{ 'date-parts': [[1976, 3, 14]] }, '1976-3-14'],
    [{ 'date-parts': [[1976], [1978]], circa: true }, 'c. 1976/1978'],
    [{ circa: false, literal: 'no date' }, 'no date'],
    [{ slug: 'a', name: 'Ann', role: 'author' }, 'Ann (author), a'],
    [{ ...PICTURE, caption: '' }, 'A hand press, Own photograph, /media/press.jpg'],
  ])('%j', (value, words) => {
    expect(showValue(value)).toBe(words)
  })
})
