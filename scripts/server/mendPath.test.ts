import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { mendPath, originForm } from './mendPath.mjs'

const ask = (url: string, method = 'GET') => {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url })
  return { place: mendPath(request), url: request.url }
}

it.each([
  ['/issues/50', '/issues/50'],
  ['/caf%C3%A9?q=%ff', '/caf%C3%A9?q=%ff'],
  ['/a%2Fb%20c', '/a%2Fb%20c'],
  ['/search?q=%41', '/search?q=%41'],
  ['/%ff', '/%25ff'],
  ['/100%?q=a%20b?', '/100%25?q=a%20b?'],
  ['/%C3%41', '/%25C3%2541'],
])('%s is asked for as %s', (url, mended) => {
  expect(ask(url)).toEqual({ place: null, url: mended })
})

it.each([
  ['/issues/%35%30', '/issues/50'],
  ['/%69ssues/50?q=%41', '/issues/50?q=%41'],
  ['/the%2Dslug%2emd', '/the-slug.md'],
  ['/%7e%5F%5a', '/~_Z'],
])('%s leads to %s', (url, place) => {
  expect(ask(url)).toEqual({ place, url })
})

it.each([
  ['//example.org/%41', 'GET'],
  ['/\\example.org/%41', 'GET'],
  ['/api/articles/%31', 'POST'],
])('%s leads nowhere else by %s', (url, method) => {
  expect(ask(url, method)).toEqual({ place: null, url })
})

it.each([
  ['/issues/50?q=http://a.example/', '/issues/50?q=http://a.example/'],
  ['http://evil.example/issues/50?q=1', '/issues/50?q=1'],
  ['HTTPS://user@evil.example:8080', '/'],
  ['http://evil.example?q=1', '/?q=1'],
  ['http:///admin', '/admin'],
  ['*', '*'],
  [undefined, '/'],
])('%s is asked of this site as %s', (url, path) => {
  expect(originForm(url)).toBe(path)
})
