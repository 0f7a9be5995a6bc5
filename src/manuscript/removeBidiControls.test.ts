import { describe, expect, it } from 'vitest'
import { plainText } from '../text/walk'
import { readManuscript } from './readManuscript'

const read = (lines: string[], fileName = 'text.md') => {
  const { manuscript, problems } = readManuscript(new TextEncoder().encode(lines.join('\n')), {
    fileName,
  })
  const texts = manuscript.blocks.map((block) =>
    'content' in block ? plainText(block.content) : '',
  )
  return { manuscript, texts, problems: problems.filter(({ kind }) => kind !== 'titleMissing') }
}

describe('a control of the direction of reading', () => {
  it('is removed and listed where nothing runs from right to left', () => {
    const { manuscript, problems, texts } = read([
      '# A \u202etitle',
      '',
      'Pay \u202e001\u202c to \u2066the [press\u200f](https://example.org).[^1]',
      '',
      'And \u202e002\u202c.',
      '',
      '[^1]: A \u202bnote.',
    ])
    expect(manuscript.title).toBe('A title')
    expect(texts).toEqual(['Pay 001 to the press.', 'And 002.'])
    expect(plainText(manuscript.notes[0]?.content ?? [])).toBe('A note.')
    expect(problems.every(({ kind }) => kind === 'bidiControlRemoved')).toBe(true)
    expect(
      problems.map(({ line, message }) => [line, /U\+\w{4}|\d in all/g.exec(message)?.[0]]),
    ).toEqual([
      [3, 'U+202E'],
      [3, 'U+202C'],
      [3, 'U+2066'],
      [3, 'U+200F'],
      [7, 'U+202B'],
    ])
    expect(problems[0]?.message).toContain(', 3 in all')
  })

  it.each([
    ['Hebrew', 'שלום'],
    ['Arabic', 'سلام'],
  ])('stays beside %s, but for overrides', (_, word) => {
    const { problems, texts } = read([`Say \u2067${word}!\u2069 and \u200f\u202ego\u202c.`])
    expect(texts).toEqual([`Say \u2067${word}!\u2069 and \u200fgo\u202c.`])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('U+202E')])
  })

  it('is not made up where there is none', () => {
    expect(read(['Plain words.']).problems).toEqual([])
  })
})
