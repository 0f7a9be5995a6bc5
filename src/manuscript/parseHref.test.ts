import { describe, expect, it } from 'vitest'
import { parseHref } from './parseHref'

describe('parseHref', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    [' http://example.org/a?b#c ', 'http://example.org/a?b#c'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/ä', 'https://example.org/ä'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://exam\nple.org/', 'https://example.org/'],
    ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    ['https://www.google.de/url?q=javascript:alert(1)', null],
    ['https://www.google.com/url?sa=D', 'https://www.google.com/url?sa=D'],
    [
      'https://example.org/url?q=https://example.com',
      'https://example.org/url?q=https://example.com',
    ],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0000javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['ftp://example.org', null],
    ['//example.org', null],
    ['/a', null],
    ['#a', null],
    ['example.org', null],
    ['https://', null],
    ['', null],
  ])('%j → %j', (href, expected) => {
    expect(parseHref(href)).toBe(expected)
  })
})
