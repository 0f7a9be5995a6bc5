import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsToText } from '../../../citations/format/runsToText'
import { checkDocx } from '../../../../tests/word/checkDocx'
import { formatNotes } from '../../../citations/format/formatNotes'
import type { Citation, Note } from '../../../citations/model'
import { KAPITAL, LUXEMBURG, marker, paragraph, textOf } from '../../../edition/testText'
import { readApparatus } from '../../apparatus/readApparatus'
import { readManuscript } from '../../readManuscript'
import { knowAgain } from '../returned/knowAgain'
import { readReturned } from '../returned/readReturned'
import { escapeXML } from '../../../text/escapeXML'
import { markersIn, plainText } from '../../../text/walk'
import { articleToWord } from './articleToWord'
import { writeDocx } from './writeDocx'
import { listZoteroAddresses, listZoteroFields } from './zoteroFields'

const REFERENCES = { [KAPITAL.id]: KAPITAL, [LUXEMBURG.id]: LUXEMBURG }
const addressOf = (id: string) => `http://zotero.org/users/11111/items/${id.toUpperCase()}`
const ADDRESSES = new Map(Object.keys(REFERENCES).map((id) => [id, [addressOf(id)]]))

function write(notes: Note[], zotero = ADDRESSES) {
  const printed = formatNotes({ notes, references: REFERENCES })
  const body = notes.map(({ id }, place) => paragraph(`p${place}`, 'It is said.', marker(id)))
  const text = { ...textOf(...body), notes, references: REFERENCES }
  const fields = listZoteroFields({ notes, printed, references: REFERENCES, zotero })
  const file = writeDocx({
    ...articleToWord({ fields, notes: printed, pictures: new Map(), text }),
    at: '2026-11-30T12:00:00Z',
    identifier: 'urn:forme:x1',
    properties: { FormeExport: 'x1' },
    comments: [],
  })
  return { fields, file, printed }
}

const note = (id: string, citations: Citation[], prose = ''): Note => ({
  id,
  citations,
  prose: prose === '' ? [] : [{ text: prose }],
})

const citation = fc.record(
  {
    reference: fc.constantFrom(KAPITAL.id, LUXEMBURG.id),
    locator: fc.record({
      label: fc.constantFrom('page' as const, 'chapter' as const),
      value: fc.constantFrom('12', '44–45', 'iv'),
    }),
    prefix: fc.constantFrom('see', 'see also'),
    suffix: fc.constantFrom(', in part'),
    suppressAuthor: fc.constant(true as const),
  },
  { requiredKeys: ['reference'] },
)
const someNotes = fc
  .array(
    fc.tuple(
      fc.array(citation, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('', 'The emphasis is ours.', 'our translation'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(([citations, prose], place) => note(`n${place}`, citations, prose)))

describe('citations as fields of Zotero', () => {
  it('are read as the citations they are, with nothing to decide', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const { file, printed } = write(notes)
        expect(checkDocx(file)).toEqual([])
        const { manuscript } = readManuscript(file, { fileName: 'a.docx' })
        const apparatus = readApparatus(manuscript)
        expect(apparatus.problems).toEqual([])
        const names = new Map(
          apparatus.references.map(({ id, managerIDs }) => [id, managerIDs?.[0] ?? '']),
        )
        expect(
          apparatus.notes.map((one) =>
            one.citations.map(({ reference, suffix: _, ...cited }) => ({
              ...cited,
              reference: names.get(reference),
            })),
          ),
        ).toEqual(
          notes.map(({ citations }) =>
            citations.map(({ suffix: _, ...one }) => ({
              ...one,
              reference: addressOf(one.reference),
            })),
          ),
        )
        expect(apparatus.notes.map((one) => one.text)).toEqual(
          printed.map((one) => runsToText(one.printed)),
        )
      }),
      { numRuns: 20, seed: 14 },
    )
  })

  it('keep their words on return when Zotero has printed them anew, and lose them where they cite otherwise', () => {
    const notes = [note('n1', [{ reference: KAPITAL.id }], 'The emphasis is ours.')]
    const { file } = write(notes)
    const left = knowAgain(readReturned(file).accepted, null)
    const change = (from: RegExp, to: string) => {
      const parts = unzipSync(file)
      const xml = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())
      expect(xml).toMatch(from)
      const bytes = zipSync({ ...parts, 'word/footnotes.xml': strToU8(xml.replace(from, to)) })
      return knowAgain(readReturned(bytes).accepted, left, 1).notes[0]?.unit.key
    }
    const key = left.notes[0]?.unit.key
    expect(change(/(<w:t [^>]*>)(?=K|Marx)/, '$1Printed by Zotero: ')).toBe(key)
    expect(change(/The emphasis/, 'That emphasis')).not.toBe(key)
  })

  it('that somebody put into the running text come back as notes', () => {
    const { fields, file, printed } = write([note('n1', [{ reference: KAPITAL.id }])])
    const words = `(${runsToText(printed[0]?.printed ?? [])})`
    const parts = unzipSync(file)
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = fields.get('n1')?.instruction ?? ''
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
      /(<w:t xml:space="preserve">)It is said\.<\/w:t><\/w:r>/,
      `$1It is </w:t></w:r>${sign('begin')}<w:r><w:instrText>${escapeXML(code)}</w:instrText></w:r>${sign('separate')}<w:r>$1${words}</w:t></w:r>${sign('end')}<w:r>$1 said.</w:t></w:r>`,
    )
    const back = readReturned(zipSync({ ...parts, 'word/document.xml': strToU8(xml) })).accepted
    const marked = back.paragraphs.flatMap(({ content }) => markersIn(content))
    expect(marked.map(({ note: id }) => id).sort()).toEqual(back.notes.map(({ id }) => id).sort())
    expect(back.notes.map(({ content }) => plainText(content))).toContain(words)
  })

  it('are only of works that Zotero has, and of none as quoted in another', () => {
    const notes = [
      note('n1', [{ reference: KAPITAL.id }, { reference: LUXEMBURG.id }]),
      note('n2', [{ reference: KAPITAL.id }]),
      note('n3', [{ reference: KAPITAL.id }, { reference: KAPITAL.id, quotedIn: true }]),
      note('n4', [], 'Words alone.'),
    ]
    const { fields } = write(notes, new Map([[KAPITAL.id, [addressOf(KAPITAL.id)]]]))
    expect([...fields.keys()]).toEqual(['n2'])
    const names = ['mendeley:7', 'http://zotero.org/groups/222/items/AB', 'https://example.org']
    expect(listZoteroAddresses(names)).toEqual(['http://zotero.org/groups/222/items/AB'])
    expect(listZoteroAddresses(null)).toEqual([])
  })
})
