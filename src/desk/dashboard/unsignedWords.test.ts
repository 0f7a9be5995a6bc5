import { expect, it } from 'vitest'
import { unsignedWords } from './unsignedWords'

it.each([
  [['edit'], ['Ada'], true, /“edit”.*Under People, give Ada the role of an editor, or invite/],
  [['edit', 'law'], ['Ada', 'Bea'], false, /“edit” and “law”.*Ask an admin to give Ada or Bea the/],
  [['edit'], [], false, /Ask an admin to invite another editor\.$/],
])('says why a text of %j waits for nobody, and what helps', (kinds, couldBe, may, said) => {
  expect(unsignedWords({ kinds, couldBe }, may)).toMatch(said)
})
