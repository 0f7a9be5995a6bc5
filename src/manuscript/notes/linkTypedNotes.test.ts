import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'

const outline = (text: string, fileName = 'a.txt') => readOutline(text, fileName).outline
const kinds = (text: string, fileName = 'a.txt') => readOutline(text, fileName).kinds.slice(1)

describe('typed notes', () => {
  it.each([
    ['brackets', 'A.[1] B.[2]', '[1] x\n[2] y'],
    ['raised figures', 'A.¹ B.²', '¹ x\n² y'],
    ['raised figures over a plain list', 'A.¹ B.²', '1. x\n2. y'],
    ['brackets over a plain list', 'A.[1] B.[2]', '1. x\n2. y'],
    ['brackets over a list in brackets', 'A.[1] B.[2]', '(1) x\n(2) y'],
    ['brackets over bare numbers', 'A.[1] B.[2]', '1 x\n2 y'],
    ['brackets over closed numbers', 'A.[1] B.[2]', '1) x\n2) y'],
    ['empty lines between', 'A.[1] B.[2]', '\n[1] x\n\n[2] y'],
    ['zeros before', 'A.[01] B.[02]', '[01] x\n[02] y'],
    ['caret signs', 'A.[^1] B.[^2]', '[1] x\n[2] y'],
  ])('%s', (_, text, list) => {
    expect(outline(`${text}\nNotes\n${list}`)).toEqual([
      expect.stringMatching(/^p A\.\^1 B\.\^2$/),
      'endnote 1: x',
      'endnote 2: y',
    ])
  })

  it.each([
    ['References', 'endnote'],
    ['NOTES', 'endnote'],
    ['Notes:', 'endnote'],
    ['Notes and references', 'endnote'],
    ['Endnotes', 'endnote'],
    ['Footnotes', 'footnote'],
    ['Fußnoten', 'footnote'],
    ['Anmerkungen', 'endnote'],
    ['Сноски', 'footnote'],
    ['Примечания', 'endnote'],
    ['Notes de bas de page', 'footnote'],
    ['Notas', 'endnote'],
    ['Note e riferimenti', 'endnote'],
    ['הערות', 'endnote'],
  ])('under %s are %ss', (heading, kind) => {
    expect(outline(`A.[1]\n\n${heading}\n\n[1] x`)).toEqual(['p A.^1', `${kind} 1: x`])
  })

  it('need no heading at the end of the file where their numbers are strong', () => {
    expect(outline('A.[1] B.[2]\n\n[1] x\n[2] y')).toEqual([
      'p A.^1 B.^2',
      'endnote 1: x',
      'endnote 2: y',
    ])
    expect(outline('A.[1]\n\n---\n\n[1] x')).toEqual(['p A.^1', 'endnote 1: x'])
    expect(outline('[1] only this')).toEqual(['p ^1? only this'])
    expect(outline('A.\n\n[2] y\n[1] x')).toEqual(['p A.', 'p ^2? y', 'p ^1? x'])
  })

  it.each([
    ['raised numbers', '<p><sup>1</sup> x</p><p><sup>2</sup>1971 was y</p>'],
    ['numbers with points', '<p>1. x</p><p>2. 1971 was y</p>'],
    ['a list', '<ol><li>x</li><li>1971 was y</li></ol>'],
    ['a rule and a list', '<hr><ol><li>x</li><li>1971 was y</li></ol>'],
  ])('need no heading where the text has all their numbers raised: %s', (_, list) => {
    expect(outline(`<p>A.<sup>1</sup> B.<sup>2</sup></p>${list}`, 'a.html')).toEqual([
      'p A.^1 B.^2',
      'endnote 1: x',
      'endnote 2: 1971 was y',
    ])
  })

  it.each([
    ['a number is not marked', '<ol><li>x</li><li>y</li><li>z</li></ol>'],
    ['it does not count from one', '<ol start="2"><li>x</li><li>y</li></ol>'],
    ['it leaves a number out', '<p>1. x</p><p>3. y</p>'],
    ['it is one line', '<p>1. x</p>'],
  ])('are not a list at the end of which %s', (_, list) => {
    const { kinds, outline } = readOutline(`<p>A.<sup>1</sup> B.<sup>2</sup></p>${list}`, 'a.html')
    expect(outline.filter((line) => line.startsWith('endnote'))).toEqual([])
    expect(kinds).toContain('raisedFigures 1')
  })

  it('are not sought over and over in a file of nothing but ones', () => {
    const ones = Array.from({ length: 20_000 }, () => '1. x').join('\n\n')
    expect(outline(`A.¹ B.²\n\n${ones}`).length).toBeGreaterThan(0)
  })

  it('are not what stands under a heading of that name without numbers', () => {
    const text = 'Words.\n\nReferences\n\nThere are those who refer to nothing.'
    expect(outline(text)).toEqual([
      'p Words.',
      'h2 References',
      'p There are those who refer to nothing.',
    ])
  })

  it('go on over lines and paragraphs', () => {
    const text = [
      'The compositor sets the words of the author letter by letter,[1]',
      'and reads them upside down, and so on to the end of the book.[2]',
      '',
      'Notes',
      '',
      '[1] T Hansard, Typographia, Baldwin, Cradock and Joy, London,',
      '1825, pg 12; also in an edition of which only the date is known,',
      '1971. Second line of it.',
      '',
      'A second paragraph of the first note.',
      '[2] ibid. pg 13',
    ].join('\n')
    expect(outline(text).slice(1)).toEqual([
      'endnote 1: T Hansard, Typographia, Baldwin, Cradock and Joy, London, 1825, pg 12; also in an edition of which only the date is known, 1971. Second line of it. / A second paragraph of the first note.',
      'endnote 2: ibid. pg 13',
    ])
  })

  it('end with their last number; what follows is kept and listed', () => {
    const text = 'A.[1]\n\nNotes\n[1] x\n\nAbout the author\n\nHe set type.'
    expect(outline(text)).toEqual([
      'p A.^1',
      'h2 About the author',
      'p He set type.',
      'endnote 1: x',
    ])
    expect(kinds(text)).toEqual(['textAfterNotes 6'])
  })

  it('stand in several lists', () => {
    const text = 'A.[1] B.[2]\n\nFootnotes\n[1] x\n\nEndnotes\n[2] y'
    expect(outline(text)).toEqual(['p A.^1 B.^2', 'footnote 1: x', 'endnote 2: y'])
  })

  it.each([
    ['a marker without an entry', 'A.[1] B.[2]', '[1] x', ['markerWithoutEntry 1']],
    ['an entry without a marker', 'A.[1]', '[1] x\n[2] y', ['entryWithoutMarker 5']],
    ['a number twice', 'A.[1]', '[1] x\n[1] y', ['entryWithoutMarker 5', 'entryRepeated 5']],
    ['an entry without text', 'A.[1] B.[2]', '[1]\n[2] y', ['noteEmpty 4']],
    ['entries out of order', 'A.[1] B.[2]', '[2] y\n[1] x', ['entryOutOfOrder 5']],
    ['markers out of order', 'A.[2] B.[1]', '[1] x\n[2] y', ['markerOutOfOrder 1']],
    ['a note marked twice', 'A.[1] B.[2] C.[1]', '[1] x\n[2] y', []],
  ])('lists %s', (_, text, list, expected) => {
    expect(kinds(`${text}\n\nNotes\n${list}`)).toEqual(expected)
  })

  it('lists markers in a file that has no notes at all', () => {
    expect(kinds('A.[1] B.[2]')).toEqual(['markerWithoutEntry 1', 'markerWithoutEntry 1'])
  })

  it.each([
    ['several in one bracket', 'A.[1, 2]', 'A.^1^2'],
    ['several parted by semicolons', 'A.[1;2]', 'A.^1^2'],
    ['a range', 'A.[1–3]', 'A.^1^2^3'],
    ['several raised', 'A.¹,²', 'A.^1^2'],
    ['two together', 'A.[1][2]', 'A.^1^2'],
    ['a year in brackets', 'Writings [1929].', 'Writings [1929].'],
    ['years in brackets', 'Writings [1935-36].', 'Writings [1935-36].'],
    ['pages in brackets', 'pg [70-71].', 'pg [70-71].'],
    ['an elision', 'A […] B', 'A […] B'],
    ['a word in brackets', 'A [sic] B', 'A [sic] B'],
    ['a power', '10³ and 10²', '10³ and 10²'],
    ['a unit', '5 km² and 3 m³', '5 km² and 3 m³'],
    ['a raised figure after a year', 'in 1917² and', 'in 1917^2 and'],
    ['a raised figure after a word', 'the press²', 'the press^2'],
    ['a number without an entry', 'A.[9]', 'A.^9?'],
  ])('%s', (_, text, expected) => {
    expect(outline(`${text}\n\nNotes\n[1] x\n[2] y\n[3] z`)[0]).toBe(`p ${expected}`)
  })

  it('leave raised figures alone where the file has no list', () => {
    expect(outline('The press² and so')).toEqual(['p The press² and so'])
  })

  it('are not looked for in their own text', () => {
    expect(outline('A.[1]\n\nNotes\n[1] Writings [2], pg 3')).toEqual([
      'p A.^1',
      'endnote 1: Writings [2], pg 3',
    ])
  })

  it('are found in Markdown and HTML too', () => {
    expect(outline('A.[1] B.[2]\n\n## Notes\n\n[1] x\n[2] *y*', 'a.md')).toEqual([
      'p A.^1 B.^2',
      'endnote 1: x',
      'endnote 2: {italic:y}',
    ])
    expect(outline('A.[1] B.[2]\n\n**Notes**\n\n1. x\n2. y\n   - z', 'a.md')).toEqual([
      'p A.^1 B.^2',
      'endnote 1: x',
      'endnote 2: y / z',
    ])
    expect(
      outline(
        '<p>A<sup>1</sup> m<sup>2</sup> B<sup>[2]</sup></p><h3>Notes</h3><p>1. x<br>2. y',
        'a.html',
      ),
    ).toEqual(['p A^1 m{superscript:2} B^2', 'endnote 1: x', 'endnote 2: y'])
  })

  it('may begin with a link or a picture of their number', () => {
    const html =
      '<p>A[1] B[2]</p><h3>Notes</h3><p><a href="https://example.org">[1] x</a> y</p><p><a href="https://example.org/2">[2]</a> z</p>'
    expect(outline(html, 'a.html')).toEqual([
      'p A^1 B^2',
      'endnote 1: <https://example.org>x</> y',
      'endnote 2: z',
    ])
  })

  it('leave brackets alone where the format has notes and uses them', () => {
    expect(outline('A.[^a] B [7]\n\n[^a]: x', 'a.md')).toEqual(['p A.^a B [7]', 'footnote a: x'])
  })

  it('keep quotation blocks between entries with the entry before', () => {
    const text = 'A.[1] B.[2]\n\n## Notes\n\n[1] x\n\n> quoted\n\n[2] y'
    expect(outline(text, 'a.md')).toEqual(['p A.^1 B.^2', 'endnote 1: x / quoted', 'endnote 2: y'])
  })
})
