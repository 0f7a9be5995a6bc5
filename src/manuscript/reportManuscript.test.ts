import { describe, expect, it } from 'vitest'
import { readApparatus } from './apparatus/readApparatus'
import { readManuscript } from './readManuscript'
import { reportManuscript } from './reportManuscript'

function report(text: string, fileName: string) {
  const bytes = new TextEncoder().encode(text)
  const { manuscript, problems } = readManuscript(bytes, { fileName })
  return reportManuscript(manuscript, problems, readApparatus(manuscript))
}

const TEXT = `[First printed elsewhere.]

The shop of the printer is a place of work like any other, and he who works in it knows it.

View this post on Instagram

The case

He who wrote of it said that it was “the mother of all letters”.[1] And more of it:

“All of them lie in the case, and none of them lies in vain.”[2]

So he said.[3]

References

[1] T Hansard, Typographia, Baldwin, 1825, pg 12
[2] ibid. pg 13
`

describe('reportManuscript', () => {
  it('counts what came in', () => {
    expect(report(TEXT, 'a.txt')).toEqual({
      title: null,
      blocks: 7,
      headings: [{ level: 2, text: 'The case' }],
      notes: { markers: 3, entries: 2, matched: 2 },
      references: {
        distinct: 1,
        items: [
          { key: expect.any(String), csl: expect.objectContaining({ title: 'Typographia' }) },
        ],
      },
      ibids: [{ note: 2, resolvesTo: 1 }],
      quotations: {
        displayed: 1,
        runIn: 1,
        items: [
          { note: 1, text: 'the mother of all letters', displayed: false },
          {
            note: 2,
            text: 'All of them lie in the case, and none of them lies in vain.',
            displayed: true,
          },
        ],
      },
      embeds: 1,
      notices: 1,
      images: 0,
      tables: 0,
      unsupported: [],
      problems: [
        expect.objectContaining({ kind: 'titleMissing', severity: 'decide' }),
        expect.objectContaining({ kind: 'embedWithoutAddress', line: 5 }),
        expect.objectContaining({ kind: 'markerWithoutEntry', line: 13 }),
      ],
    })
  })

  it('counts pictures and tables', () => {
    const text = `# On Type\n\n![A press](data:image/gif;base64,R0lGODlhAQAB)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![No press](x.png)\n`
    expect(report(text, 'a.md')).toMatchObject({
      title: 'On Type',
      images: 1,
      tables: 1,
      unsupported: [
        { kind: 'table', what: 'table', where: 'line 5' },
        { kind: 'picture', what: 'image x.png: No press', where: 'line 9' },
      ],
    })
  })

  it('counts a note that is marked twice once', () => {
    expect(report('A.[^1] B.[^1]\n\n[^1]: x', 'a.md').notes).toEqual({
      markers: 2,
      entries: 1,
      matched: 1,
    })
  })
})
