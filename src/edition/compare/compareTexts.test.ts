import { describe, expect, it } from 'vitest'
import type { PrintedNote } from '../../citations/model'
import type { ArticleText } from '../articleText'
import { plainText } from '../../text/walk'
import { CHANGES, editFullText, SAME } from '../testEdits'
import { fullText, KAPITAL, marker, citingNote, paragraph, printed, textOf } from '../testText'
import { compareTexts } from './compareTexts'
import type { ComparedPiece, TextComparison } from './model'

const NOTES = printed('R Luxemburg, pg 12', 'K Marx, pg 342')

function compare(before: ArticleText, after: ArticleText, notes = [NOTES, NOTES]): TextComparison {
  const [one = [], other = []] = notes
  return compareTexts({ text: before, notes: one }, { text: after, notes: other })
}

function isSilent({ front, blocks, notes, references, quotations }: TextComparison): boolean {
  const told = [...front, ...notes, ...references, ...quotations]
  const still = blocks.every(
    ({ change, movedFrom }) => change === 'same' && movedFrom === undefined,
  )
  return told.length === 0 && still
}

function show(pieces: readonly ComparedPiece[]): string {
  return pieces
    .map(({ change, content }) => {
      const text = plainText(content)
      return { same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` }[change]
    })
    .join('')
}

describe('compareTexts', () => {
  it.each(CHANGES)('tells %s', (_name, edit) => {
    const comparison = compare(fullText(), editFullText(edit))
    expect(comparison.isEqual).toBe(false)
    expect(isSilent(comparison)).toBe(false)
  })

  it.each(CHANGES)('tells the opposite of %s', (_name, edit) => {
    expect(isSilent(compare(editFullText(edit), fullText()))).toBe(false)
  })

  it.each(SAME)('tells nothing of %s', (_name, edit) => {
    const text = editFullText(edit)
    const ids = text.notes.map(({ id }) => id).sort()
    const notes = NOTES.map((one, index): PrintedNote => ({ ...one, id: ids[index] ?? one.id }))
    const comparison = compare(fullText(), text, [NOTES, notes])
    expect(comparison.isEqual).toBe(true)
    expect(isSilent(comparison)).toBe(true)
  })

  it('tells front matter in words', () => {
    const after = editFullText((text) => {
      text.title = 'On Old Machines'
      delete text.kicker
      text.authors.push({ slug: 'ann-b', name: 'Ann B', role: 'translator' })
      if (text.hero) text.hero.credit = 'Archive'
    })
    const told = compare(fullText(), after).front.map(({ field, pieces }) => [field, show(pieces)])
    expect(told).toEqual([
      ['kicker', '[-Theory-]'],
      ['title', 'On {+Old +}Machines'],
      ['authors', 'The Editors (author), the-editors, They edit.{+; Ann B (translator), ann-b+}'],
      [
        'hero',
        'A hand press, The press in the yard, [-Own photograph-]{+Archive+}, /media/press.jpg',
      ],
    ])
  })

  it('tells which words and numbers of notes changed, and why', () => {
    const before = textOf(
      paragraph('p1', 'One.', marker('a')),
      paragraph('p2', 'Two, and some more of it here.', marker('b')),
    )
    before.notes = [citingNote('a', 'kapital', '1'), citingNote('b', 'kapital', '2')]
    before.references = { kapital: KAPITAL }
    const after = { ...before, body: before.body.toReversed(), notes: before.notes.toReversed() }
    const comparison = compare(before, after, [
      printed(['a', 'K Marx, Capital, pg 1'], ['b', 'ibid. pg 2']),
      printed(['b', 'K Marx, Capital, pg 2'], ['a', 'ibid. pg 1']),
    ])
    expect(comparison.blocks.map(({ change, movedFrom }) => [change, movedFrom])).toEqual([
      ['same', 2],
      ['same', undefined],
    ])
    expect(
      comparison.notes.map(({ id, before: one, after: other, pieces }) => [
        id,
        one?.number,
        other?.number,
        show(pieces),
      ]),
    ).toEqual([
      ['b', 2, 1, '[-ibid.-]{+K Marx, Capital,+} pg 2'],
      ['a', 1, 2, '[-K Marx, Capital,-]{+ibid.+} pg 1'],
    ])
  })

  it('tells a note that is new or gone with all its words, looks and links', () => {
    const before = textOf(paragraph('p', 'So.', marker('a')))
    before.notes = [{ id: 'a', citations: [], prose: [{ text: 'See it.' }] }]
    const after = textOf(paragraph('p', 'So.', marker('b')))
    after.notes = [{ id: 'b', citations: [], prose: [{ text: 'See that.' }] }]
    const [gone] = printed(['a', 'See it.'])
    const runs = [{ text: 'See ' }, { text: 'that', italic: true as const, href: '/that' }]
    const made = { id: 'b', number: 1, printed: runs, resolved: runs, citations: [] }
    const comparison = compare(before, after, [gone ? [gone] : [], [made]])
    expect(comparison.notes).toEqual([
      expect.objectContaining({
        id: 'b',
        reasons: ['added'],
        pieces: [
          {
            change: 'inserted',
            content: [
              { type: 'text', text: 'See ' },
              {
                type: 'link',
                href: '/that',
                content: [{ type: 'text', text: 'that', italic: true }],
              },
            ],
          },
        ],
      }),
      expect.objectContaining({ id: 'a', reasons: ['removed'] }),
    ])
  })

  it('tells a note that differs in the data only, without a reason', () => {
    const after = editFullText((text) => delete text.notes[1]?.quotation)
    expect(compare(fullText(), after).notes).toEqual([
      {
        id: 'n2',
        printedChanged: false,
        reasons: [],
        pieces: [{ change: 'same', content: [{ type: 'text', text: 'K Marx, pg 342' }] }],
      },
    ])
  })

  it('tells a note printed in another style, though the text is the same', () => {
    const styled = printed('Luxemburg 2003, 12', 'K Marx, pg 342')
    const comparison = compare(fullText(), fullText(), [NOTES, styled])
    expect(comparison.isEqual).toBe(true)
    expect(comparison.notes.map(({ id }) => id)).toEqual(['n1'])
  })

  it('tells references and quotations that are new, gone or corrected', () => {
    const after = editFullText((text) => {
      text.references = {
        kapital: {
          ...KAPITAL,
          author: [{ family: 'Marx', given: 'Karl' }],
          issued: { 'date-parts': [[1990]] },
        },
        more: { id: 'more', type: 'book', title: 'More', author: [{ literal: 'The Union' }] },
      }
      text.quotations = {
        'dead-labour': { text: 'Capital is dead labour', reference: 'kapital', locator: '343' },
      }
    })
    const { references, quotations } = compare(fullText(), after)
    const brief = (records: TextComparison['references']) =>
      records.map(({ change, label, fields }) => [
        change,
        label,
        ...fields.map(({ field, pieces }) => `${field}: ${show(pieces)}`),
      ])
    expect(brief(references)).toEqual([
      ['changed', 'Marx, Capital', 'author: Marx, [-K-]{+Karl+}', 'issued: [-1976-]{+1990+}'],
      ['added', 'The Union, More'],
      ['removed', 'Luxemburg, The Accumulation of Capital'],
    ])
    expect(brief(quotations)).toEqual([
      ['changed', 'Capital is dead labour', 'locator: [-342-]{+343+}'],
    ])
  })

  it('names a reference without a title by its id', () => {
    const bare = { ...fullText(), references: { x: { id: 'x', type: 'book', author: [{}] } } }
    const { references } = compare(fullText(), bare)
    expect(references[0]?.label).toBe('x')
  })

  it('takes a text made anew that says the same', () => {
    const again = editFullText((text) => {
      text.notes = text.notes.map((one) => ({ ...one, id: `again-${one.id}` }))
      text.body = JSON.parse(
        JSON.stringify(text.body).replace(/"note":"/g, '"note":"again-'),
      ) as ArticleText['body']
    })
    const notes = NOTES.map((one) => ({ ...one, id: `again-${one.id}` }))
    expect(isSilent(compare(fullText(), again, [NOTES, notes]))).toBe(true)
    expect(isSilent(compare(fullText(), again, [[], notes]))).toBe(true)
  })
})
