import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'
import { parsePostPlaceholder } from './parsePostPlaceholder'

const first = (text: string, fileName = 'a.txt') => readOutline(text, fileName).outline[0]
const NOTES = '\n\nNotes\n\n[1] x'

describe('notices', () => {
  it.each([
    ['[First printed in another place.]', 'notice'],
    ['[First printed [in part] in another place.]', 'notice'],
    ['[…]', 'p'],
    ['[one] and [two]', 'p'],
    ['[one]: two', 'p'],
    ['Words [and more].', 'p'],
  ])('%j → %s', (text, type) => {
    expect(first(`${text}\n\nMore words.`)).toBe(`${type} ${text}`)
  })
})

describe('displayed quotations', () => {
  it.each([
    ['“All of it is quoted.”[1]', 'quotation “All of it is quoted.”^1'],
    ['“All of it is quoted”.[1]', 'quotation “All of it is quoted”.^1'],
    ['“All of it.” [emphasis in original][1]', 'quotation “All of it.” [emphasis in original]^1'],
    ['“A ‘quotation’ inside it.”[1]', 'quotation “A ‘quotation’ inside it.”^1'],
    [
      '‘The workers’ press and the printers’ own.’[1]',
      'quotation ‘The workers’ press and the printers’ own.’^1',
    ],
    ['„Alles ist Zitat.“[1]', 'quotation „Alles ist Zitat.“^1'],
    ['«Всё это цитата».[1]', 'quotation «Всё это цитата».^1'],
    ['"All of it is quoted."[1]', 'quotation "All of it is quoted."^1'],
    ['“All of it is quoted.”', 'quotation “All of it is quoted.”'],
    ['“One,” he said, “and two.”[1]', 'p “One,” he said, “and two.”^1'],
    ['He said: “All of it.”[1]', 'p He said: “All of it.”^1'],
    ['“All of it”, he said.[1]', 'p “All of it”, he said.^1'],
    ['“Never closed.[1]', 'p “Never closed.^1'],
  ])('%j', (text, expected) => {
    expect(first(`${text}\n\nMore words.${NOTES}`)).toBe(expected)
  })

  it('need a marker where the format can set quotations off', () => {
    expect(first('“All of it is quoted.”\n\nMore.', 'a.md')).toBe('p “All of it is quoted.”')
    expect(first(`“All of it is quoted.”[1]\n\nMore.${NOTES}`, 'a.md')).toBe(
      'quotation “All of it is quoted.”^1',
    )
  })

  it('of several paragraphs begin each with the opening mark', () => {
    expect(first(`“The first of them.\n\n“The second.”[1]${NOTES}`)).toBe(
      'quotation “The first of them. // “The second.”^1',
    )
    expect(first(`“The first of them.\n\nNot quoted.[1]${NOTES}`)).toBe('p “The first of them.')
    expect(first(`“The first of them.\n\n“The second.”\n\nMore.`)).toBe('p “The first of them.')
  })
})

describe('placeholders of posts', () => {
  it.each([
    ['View this post on Instagram', { platform: 'Instagram' }],
    ['view this post on X', { platform: 'X' }],
    ['View this post on Facebook.', { platform: 'Facebook' }],
    ['[View this post on Instagram]', { platform: 'Instagram' }],
    ['Watch this video on YouTube', { platform: 'YouTube' }],
    ['Sieh dir diesen Beitrag auf Instagram an', { platform: 'Instagram' }],
    ['Voir cette publication sur Instagram', { platform: 'Instagram' }],
    ['Ver esta publicación en Instagram', { platform: 'Instagram' }],
    ['Посмотреть эту публикацию в Instagram', { platform: 'Instagram' }],
    [
      'View this post on Instagram https://www.instagram.com/p/Abc/',
      { platform: 'Instagram', url: 'https://www.instagram.com/p/Abc/' },
    ],
    ['https://x.com/forme/status/12', { platform: 'X', url: 'https://x.com/forme/status/12' }],
    ['https://youtu.be/abc', { platform: 'YouTube', url: 'https://youtu.be/abc' }],
    ['https://example.org/status/12', null],
    ['See https://x.com/forme/status/12', null],
    ['View this post on the wall', null],
    ['You can view this post on Instagram', null],
    ['View this post on Instagram, he said, and left.', null],
    [`View this post on ${'Instagram'.repeat(60)}`, null],
  ])('%j', (text, expected) => {
    expect(parsePostPlaceholder(text)).toEqual(expected)
  })

  it('become posts, and those without an address are listed', () => {
    const { outline, kinds } = readOutline(
      'Words.\n\nView this post on Instagram\n\nhttps://x.com/forme/status/12\n\nMore.',
      'a.txt',
    )
    expect(outline.slice(1, 3)).toEqual([
      'post Instagram',
      'post X | https://x.com/forme/status/12',
    ])
    expect(kinds).toEqual(['titleMissing', 'embedWithoutAddress 3'])
  })

  it('take the address of their link', () => {
    const text = '[View this post on Instagram](https://www.instagram.com/p/Abc/)\n\nWords.'
    expect(first(text, 'a.md')).toBe('post Instagram | https://www.instagram.com/p/Abc/')
  })
})
