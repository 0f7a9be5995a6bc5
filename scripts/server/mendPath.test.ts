import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { mendPath } from './mendPath.mjs'

it.each([
  ['/issues/50', '/issues/50'],
  ['/caf%C3%A9?q=%ff', '/caf%C3%A9?q=%ff'],
  ['/%ff', '/%25ff'],
  ['/100%?q=a%20b?', '/100%25?q=a%20b?'],
  ['/%C3', '/%25C3'],
])('%s is asked for as %s', (url, mended) => {
  const request = Object.assign(new IncomingMessage(new Socket()), { url })
  mendPath(request)
  expect(request.url).toBe(mended)
})
