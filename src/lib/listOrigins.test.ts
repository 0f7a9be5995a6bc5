import { describe, expect, it } from 'vitest'
import { listOrigins } from './listOrigins'

describe('listOrigins', () => {
  it.each([
    [
      'http://localhost:3000',
      ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'],
    ],
    ['http://127.0.0.1', ['http://localhost', 'http://127.0.0.1', 'http://[::1]']],
    ['https://magazine.example', ['https://magazine.example']],
    ['https://magazine.example:8443/', ['https://magazine.example:8443']],
    ['https://localhost.example', ['https://localhost.example']],
  ])('%s', (serverURL, origins) => expect(listOrigins(serverURL)).toEqual(origins))
})
