import { describe, expect, it } from 'vitest'
import { parseOrdinaryWrite } from './findWrite'

describe('parseOrdinaryWrite', () => {
  it.each([
    ['POST', '/articles', { slug: 'articles', verb: 'create', id: 'new' }],
    ['POST', '/articles/', { slug: 'articles', verb: 'create', id: 'new' }],
    ['POST', '/articles/12/duplicate', { slug: 'articles', verb: 'duplicate', id: '12' }],
    ['POST', '/articles/versions/7', { slug: 'articles', verb: 'restore', id: '7' }],
    ['PATCH', '/sign-offs/12', { slug: 'sign-offs', verb: 'edit', id: '12' }],
    ['PATCH', '/articles', { slug: 'articles', verb: 'edit', id: 'several' }],
    ['DELETE', '/articles/12', { slug: 'articles', verb: 'delete', id: '12' }],
    ['DELETE', '/articles', { slug: 'articles', verb: 'delete', id: 'several' }],
    ['POST', '/globals/magazine', { slug: 'magazine', verb: 'edit', id: 'settings' }],
  ])('knows %s %s', (method, path, write) => {
    expect(parseOrdinaryWrite(method, path)).toEqual(write)
  })

  it.each([
    ['GET', '/articles/12'],
    ['POST', '/articles/12/submit'],
    ['POST', '/manuscripts/import'],
    ['POST', '/users/login'],
    ['POST', '/articles/access/12'],
    ['PUT', '/articles/12'],
    ['POST', '/globals/magazine/versions/3'],
    ['POST', '/'],
    ['POST', ''],
  ])('leaves %s %s to others', (method, path) => {
    expect(parseOrdinaryWrite(method, path)).toBeNull()
  })
})
