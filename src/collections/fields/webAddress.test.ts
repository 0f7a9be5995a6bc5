import { expect, it } from 'vitest'
import { completeWebAddress } from './webAddress'

it.each([
  ['https://example.org/shop?a=1', 'https://example.org/shop?a=1'],
  ['http://example.org', 'http://example.org'],
  ['example.org/shop', 'https://example.org/shop'],
  [' www.example.org ', 'https://www.example.org'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['localhost:3000', 'https://localhost:3000'],
  ['http://127.0.0.1:9', 'http://127.0.0.1:9'],
  ['javascript:alert(1)', undefined],
  ['mailto:a@example.org', undefined],
  ['the shop', undefined],
  ['shop', undefined],
  ['two words.org', undefined],
])('%s is kept as %s', (typed, kept) => {
  expect(completeWebAddress(typed)).toBe(kept)
})
