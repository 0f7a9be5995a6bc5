import { expect, it } from 'vitest'
import { nameSize } from './nameSize'

const size = { extension: 'webp', height: 540, originalName: 'stone', sizeName: 'w960', width: 960 }

it('says what it is a size of, and is no other’s name', () => {
  expect(nameSize(size)).toMatch(/^stone-960x540-[0-9a-f]{8}\.webp$/)
  expect(nameSize(size)).not.toBe(nameSize(size))
})
