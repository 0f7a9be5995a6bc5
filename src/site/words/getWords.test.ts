import { expect, it } from 'vitest'
import { wording } from '../../wording'
import { getWords } from './getWords'

const english = wording.site

it.each(['en', 'en-GB', 'EN-us'])('speaks %s', (language) => {
  expect(getWords(language)).toEqual({ ...english, tag: {}, run: {} })
})

it.each(['he', 'fr', 'x-unknown'])(
  'says in English what it cannot say in %s, and says so',
  (language) => {
    expect(getWords(language)).toEqual({
      ...english,
      tag: { lang: 'en-GB' },
      run: { lang: 'en-GB', dir: 'ltr' },
    })
  },
)
