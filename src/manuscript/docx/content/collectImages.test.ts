import { expect, test } from 'vitest'
import { findImageType } from './collectImages'

test.each([
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['RIFF\0\0\0\0WEBP', 'image/webp'],
  ['RIFF\0\0\0\0WAVE', null],
  ['<svg xmlns=', null],
  ['\x01\0\0\0l\0\0\0', null],
  ['', null],
])('%j', (start, expected) => {
  expect(findImageType(Uint8Array.from(start, (sign) => sign.charCodeAt(0)))).toBe(expected)
})
