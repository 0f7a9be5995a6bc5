import { describe, expect, it } from 'vitest'
import { parseWords } from './parseWords'

const KNOWN = { options: ['issue', 'title'], flags: ['json'] }

describe('parseWords', () => {
  it('tells files, options and flags apart', () => {
    const words = parseWords(['a.docx', '--issue', '51', '--json', '--title=On type'], KNOWN)
    expect(words.files).toEqual(['a.docx'])
    expect([...words.options]).toEqual([
      ['issue', '51'],
      ['title', 'On type'],
    ])
    expect([...words.flags]).toEqual(['json'])
  })

  it.each([
    [['--titel', 'T'], 'The option --titel is not known here.'],
    [['--issue'], '--issue needs a value.'],
    [['--json=yes'], 'The option --json is not known here.'],
  ])('refuses %j', (words, message) => {
    expect(() => parseWords(words, KNOWN)).toThrow(message)
  })
})
