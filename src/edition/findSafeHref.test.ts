import { describe, expect, it } from 'vitest'
import { findSafeHref } from './findSafeHref'

describe('findSafeHref', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['/issues/12', '/issues/12'],
    ['//example.org/x', 'https://example.org/x'],
    ['#notes', '#notes'],
  ])('prints %j as %j', (href, printed) => {
    expect(findSafeHref(href)).toBe(printed)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'relative/path',
    'https://',
    '#',
    '',
  ])('refuses %j', (href) => {
    expect(findSafeHref(href)).toBeNull()
  })
})
