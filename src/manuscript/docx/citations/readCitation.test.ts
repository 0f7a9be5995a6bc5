import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDocx } from '../../../../tests/factories/buildDocx'
import {
  CITATION_KINDS,
  docxCitation,
  docxCitationParts,
  docxOfNotes,
  type CitationKind,
  type CitationXml,
  type CitedWork,
} from '../../../../tests/factories/docxCitations'
import { docxParagraph as p } from '../../../../tests/factories/docxParagraph'
import { sayIfSkipped } from '../../../../tests/sayIfSkipped'
import { readApparatus } from '../../apparatus/readApparatus'
import { plainText } from '../../../text/walk'
import type { ManagerItem } from '../../managerCitation'
import { readManuscript } from '../../readManuscript'
import { readDocx } from '../readDocx'

const CASES = '../shared/cases/fields'
const isThere = existsSync(CASES)
sayIfSkipped(!isThere, `${CASES} is not here, so its citations are not read.`)

function read(source: Parameters<typeof buildDocx>[0]) {
  const { manuscript, problems } = readManuscript(buildDocx(source), { fileName: 'a.docx' })
  const apparatus = readApparatus(manuscript)
  const found = [...problems, ...apparatus.problems]
  return { manuscript, ...apparatus, problems: found, kinds: found.map(({ kind }) => kind) }
}

const book: CitedWork = {
  id: 1,
  csl: {
    type: 'book',
    title: 'The Weir Book',
    author: [{ family: 'Warden', given: 'Jane' }],
    issued: { 'date-parts': [[1971]] },
    publisher: 'Alder Press',
  },
  locator: { label: 'page', value: '12' },
}
const WORDS = 'Warden, The Weir Book (Alder Press, 1971), 12'

describe('a citation', () => {
  test.each(CITATION_KINDS)('of %s in a note is what its data say', (kind) => {
    const cited = { ...book, prefix: 'see ', suffix: ', a fair summary' }
    const { notes, references, kinds } = read(docxOfNotes([docxCitation(kind, [cited], WORDS)]))
    const { id: _, ...csl } = references[0]?.csl ?? { id: '' }
    expect(csl).toEqual(book.csl)
    expect(references[0]?.managerIDs).toHaveLength(1)
    expect(notes[0]?.citations).toEqual([
      {
        reference: references[0]?.id,
        locator: book.locator,
        prefix: 'see ',
        suffix: ', a fair summary',
      },
    ])
    expect(notes[0]).toMatchObject({ confidence: 'certain', prose: [] })
    expect(kinds).toEqual([])
  })

  test.each(CITATION_KINDS)('of %s in the text becomes a note', (kind) => {
    const citation = docxCitation(kind, [book], '(Warden 1971, p. 12)')
    const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
    const body =
      p('Mills', { style: 'Title' }) + p(`${text('The mill ')}${citation.inline}${text('. Then')}`)
    const { manuscript, notes, kinds } = read({ body, ...docxCitationParts([citation]) })
    expect(manuscript.blocks).toMatchObject([
      { content: [{ text: 'The mill.' }, { type: 'noteMarker' }, { text: ' Then' }] },
    ])
    expect(notes[0]?.citations).toMatchObject([{ locator: book.locator }])
    expect(kinds).toEqual(['citationsInText'])
  })

  test('that is a part of a sentence leaves its words there', () => {
    const citation = docxCitation('zotero', [book], 'Warden (1971)')
    const { manuscript } = read({
      body: p(`${citation.inline}<w:r><w:t xml:space="preserve"> says</w:t></w:r>`),
    })
    expect(manuscript.blocks).toMatchObject([
      { content: [{ text: 'Warden (1971)' }, { type: 'noteMarker' }, { text: ' says' }] },
    ])
  })

  test('keeps the words round it', () => {
    const xml = docxOfNotes(
      [docxCitation('zotero', [book], WORDS)],
      ['Against this view ', ', our translation. See chapter one. More.'],
    )
    const { notes } = read(xml)
    expect(notes[0]?.citations).toMatchObject([
      { prefix: 'Against this view ', suffix: ', our translation.' },
    ])
    expect(notes[0]?.prose).toEqual([{ text: 'See chapter one. More.' }])
  })

  test('beside another of the same note keeps the words between', () => {
    const [one, two] = [book, { ...book, id: 2, csl: { ...book.csl, title: 'Other' } }].map(
      (work, index) => docxCitation('zotero', [work], `Warden ${index}`, `c${index}`).inline,
    )
    const between = '<w:r><w:t xml:space="preserve">, and compare </w:t></w:r>'
    const { notes } = read(docxOfNotes([{ inline: `${one ?? ''}${between}${two ?? ''}` }]))
    expect(notes[0]?.printed).toContain('pg 12, and compare J Warden')
  })

  test('that was edited by hand stays as it was printed', () => {
    const changed = docxCitation('zotero', [book], WORDS).inline.replace(
      '</w:t>',
      ', wrongly</w:t>',
    )
    const { notes, references, problems } = read(docxOfNotes([{ inline: changed }]))
    expect(references).toEqual([])
    expect(notes[0]).toMatchObject({ citations: [], text: `${WORDS}, wrongly.` })
    expect(problems[0]).toMatchObject({ kind: 'citationAsPrinted', severity: 'decide' })
    expect(problems[0]?.message).toContain('changed by hand (it names “Warden 1971”)')
  })

  test('whose spaces and quotation marks a program changed was not edited', () => {
    const words = 'Warden, ‘The Weir Book’, 1971, 12'
    const { inline } = docxCitation('zotero', [book], words)
    const changed = inline.replace(
      /(<w:t [^>]*>)Warden, ‘The Weir Book’/,
      '$1Warden, “The\u00a0Weir Book”',
    )
    expect(read(docxOfNotes([{ inline: changed }])).kinds).toEqual([])
  })

  test('without a record keeps its words and says whose it is', () => {
    const { inline } = docxCitation('zotero', [book], WORDS)
    const empty = inline.replace(/&quot;itemData&quot;/, '&quot;lost&quot;')
    const { notes, problems } = read(docxOfNotes([{ inline: empty }]))
    expect(notes[0]).toMatchObject({ citations: [] })
    expect(problems[0]?.message).toContain('http://zotero.org/users/1/items/W1')
  })

  test.each([
    ['ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": ['],
    ['ADDIN EN.CITE &lt;EndNote&gt;&lt;Cite&gt;'],
    ['ADDIN CitaviPlaceholder{%%%}'],
  ])('that cannot be read keeps its words and is asked about: %s', (code) => {
    const inline = `<w:fldSimple w:instr='${code}'><w:r><w:t>Warden 1971</w:t></w:r></w:fldSimple>`
    const { notes, kinds } = read(docxOfNotes([{ inline }]))
    expect(notes[0]?.text).toBe('Warden 1971.')
    expect(kinds).toContain('citationAsPrinted')
  })

  test('whose words say another year is listed, and its record kept', () => {
    const { problems } = read(
      docxOfNotes([docxCitation('endNote', [book], '(Warden, 1972, p. 12)')]),
    )
    expect(problems).toMatchObject([{ kind: 'citationDiffers', severity: 'warning', note: 1 }])
    expect(problems[0]?.message).toContain('1972')
  })

  test('that shows no words is listed', () => {
    const { inline } = docxCitation('zotero', [book], '')
    const { manuscript } = read(docxOfNotes([{ inline }]))
    expect(manuscript.unsupported).toMatchObject([
      { what: 'citation of Zotero that shows no words' },
    ])
  })

  test('in a document made ready for another program leaves no code in the text', () => {
    const citation = docxCitation('zoteroTransfer', [book], '(Warden 1971)')
    const link = (code: string) =>
      `<w:hyperlink r:id="transfer"><w:r><w:t>${code}</w:t></w:r></w:hyperlink>`
    const { manuscript } = read({
      body:
        p('ZOTERO_TRANSFER_DOCUMENT') +
        p('The Zotero citations in this document have been converted to a format that is safe.') +
        p(`<w:r><w:t xml:space="preserve">The mill </w:t></w:r>${citation.inline}`) +
        p(link('BIBL {"uncited":[]} CSL_BIBLIOGRAPHY')) +
        p(link('DOCUMENT_PREFERENCES &lt;data/&gt;')),
      ...docxCitationParts([citation]),
    })
    expect(manuscript.blocks).toMatchObject([{ content: [{ text: 'The mill' }, {}] }])
    expect(manuscript.unsupported).toMatchObject([
      { what: 'list of works that Zotero was to make here' },
    ])
  })

  test('that is a link of Google Docs keeps its words, is no link, and is told of', () => {
    const relationships =
      '<Relationship Id="g" Type="x/hyperlink" Target="https://www.zotero.org/google-docs/?aB3" TargetMode="External"/>'
    const { manuscript, problems } = read({
      body: p('<w:hyperlink r:id="g"><w:r><w:t>(Warden, 1971)</w:t></w:r></w:hyperlink>'),
      relationships,
    })
    expect(manuscript.blocks).toMatchObject([{ content: [{ type: 'text' }] }])
    expect(problems.filter(({ kind }) => kind === 'citationsWithoutRecords')).toHaveLength(1)
  })
})

test('a work is one by what its manager calls it, whatever its record says', () => {
  const later = { ...book, csl: { ...book.csl, title: 'The Weir Book, revised' } }
  const xml = [
    docxCitation('zotero', [book], 'Warden 1971', 'a'),
    docxCitation('zotero', [later], 'Warden 1971', 'b'),
  ]
  expect(read(docxOfNotes(xml)).references).toHaveLength(1)
})

const name = fc.stringMatching(/^[A-Z][a-zäøž]{2,9}$/)
const sentence = fc
  .array(fc.stringMatching(/^[A-Za-z&<é’]{1,9}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
const affix = fc.option(
  sentence.map((words) => `${words.replaceAll(/[<>&]/g, '')}and`),
  { nil: undefined },
)
const work = fc.record({
  type: fc.constantFrom('book', 'article-journal'),
  people: fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 3 }),
  title: sentence,
  year: fc.integer({ min: 1400, max: 2030 }),
  volume: fc.integer({ min: 1, max: 99 }),
  locator: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
  prefix: affix,
  suffix: affix,
})

test('1,000 fields give 1,000 exact citations and nothing to decide', () => {
  let fields = 0
  const citation = fc.tuple(
    fc.constantFrom(...CITATION_KINDS),
    fc.array(work, { minLength: 1, maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(citation, { minLength: 100, maxLength: 100 }), (all) => {
      let id = 0
      const made = all.map(([kind, works]): { kind: CitationKind; works: CitedWork[] } => ({
        kind,
        works: works.map((each) => toWork(each, (id += 1))),
      }))
      const xml: CitationXml[] = made.map(({ kind, works }, index) =>
        docxCitation(kind, works, print(works), `n${index}`),
      )
      const { notes, references, problems } = read(docxOfNotes(xml))
      const csl = new Map(references.map((reference) => [reference.id, reference.csl]))
      const exact = notes.map((note) =>
        note.citations.map(({ reference, ...cited }) => {
          const { id: _, ...item } = csl.get(reference) ?? { id: '' }
          return { csl: item, ...cited }
        }),
      )
      expect(exact).toEqual(made.map(({ works }) => works.map(({ id: _, ...cited }) => cited)))
      expect(problems).toEqual([])
      fields += made.length
    }),
    { numRuns: 10, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true },
  )
  expect(fields).toBe(1000)
})

function toWork(
  each: typeof work extends fc.Arbitrary<infer T> ? T : never,
  id: number,
): CitedWork {
  const isBook = each.type === 'book'
  return {
    id,
    csl: {
      type: each.type,
      title: `${each.title} ${id}`,
      author: each.people.map(([family, given]) => ({ family, given })),
      issued: { 'date-parts': [[each.year]] },
      ...(isBook
        ? { publisher: 'A & B Press' }
        : { 'container-title': 'River Notes', volume: String(each.volume), page: '1-9' }),
    },
    ...(each.locator === undefined
      ? {}
      : { locator: { label: 'page' as const, value: String(each.locator) } }),
    ...(each.prefix === undefined ? {} : { prefix: `${each.prefix} ` }),
    ...(each.suffix === undefined ? {} : { suffix: `, ${each.suffix}` }),
  }
}

function print(works: CitedWork[]): string {
  return works
    .map(({ csl, locator, prefix = '', suffix = '' }) => {
      const year = csl.issued?.['date-parts']?.[0]?.[0] ?? ''
      const place = locator === undefined ? '' : `, p. ${locator.value}`
      return `${prefix}${csl.author?.[0]?.family ?? ''} ${year}${place}${suffix}`
    })
    .join('; ')
}

describe.runIf(isThere)('each case of fields', () => {
  const index = isThere ? readFileSync(`${CASES}/index.md`, 'utf8') : ''
  const cases = [...index.matchAll(/^- `([\w-]+\.docx)`.*?```json\n(.*?)```/gms)]

  test.each(cases.map(([, file = '', json = '']) => [file, json]))('%s', (file, json) => {
    const bytes = new Uint8Array(readFileSync(`${CASES}/${file}`))
    const { citations } = readDocx(bytes)
    const expected = JSON.parse(json) as Record<string, unknown>[][]
    expect(citations.map(({ items }) => (items ?? []).map(flatten))).toEqual(
      expected.map((items) => items.map(flattenExpected)),
    )
  })

  test('leaves no code in the text and loses no word', () => {
    expect(cases).toHaveLength(8)
    for (const [, file = ''] of cases) {
      const bytes = new Uint8Array(readFileSync(`${CASES}/${file}`))
      const { manuscript, problems } = readManuscript(bytes, { fileName: file })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      const words = manuscript.blocks.map((block) =>
        'content' in block ? plainText(block.content) : '',
      )
      expect(words.join(' ')).not.toMatch(/CSL_CITATION|EN\.CITE|Citavi|[{}]/)
    }
  })
})

function flatten({ csl, locator, prefix, suffix, suppressAuthor }: ManagerItem) {
  const { id: _, ...fields } = csl ?? { id: '' }
  return {
    ...fields,
    ...(locator ? { locator: locator.value } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(suppressAuthor ? { suppressAuthor } : {}),
  }
}

/** The cases of CSL have their record inside, the others beside what is said of the place. */
function flattenExpected(item: Record<string, unknown>) {
  const { itemData, locator, prefix, suffix, ...rest } = item
  const isCsl = 'itemData' in item || 'uris' in item
  const record: Record<string, unknown> = isCsl
    ? ((itemData ?? {}) as Record<string, unknown>)
    : rest
  const { id: _, ...fields } = record
  return {
    ...fields,
    ...(locator === undefined ? {} : { locator }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(item['suppress-author'] === true ? { suppressAuthor: true } : {}),
  }
}
