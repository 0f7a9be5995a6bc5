import { expect, it } from 'vitest'
import { pickEncoding } from './pickEncoding.mjs'

it.each([
  [null, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['gzip;q=0.000', 'identity'],
  ['identity', 'identity'],
  ['xbr', 'identity'],
])('%s gets %s', (accepted, encoding) => {
  expect(pickEncoding(accepted)).toBe(encoding)
})
