/**
 * What must not break the import, sent to its door as a stranger's script would send it: each is
 * refused with one status and one reason and leaves nothing behind, or it is taken, every word kept,
 * and what is odd about it stands in the report.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportAnswer } from '../../src/operations/import/model'
import { buildDocx } from '../factories/buildDocx'
import { countStored } from '../factories/countStored'
import { docxParagraph } from '../factories/docxParagraph'
import { makeIssue } from '../factories/makeIssue'
import { openImportDesk, type ImportDesk } from '../openImportDesk'
import { callREST } from './callREST'

let desk: ImportDesk
let issue: number
beforeAll(async () => {
  desk = await openImportDesk()
  issue = (await makeIssue(desk.payload)).id
})
afterAll(() => desk.close())

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const MiB = 1024 * 1024
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const ENTITY =
  `<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/hostname">]>` +
  `<w:document ${W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const docxOf = (source: Partial<Parameters<typeof buildDocx>[0]>) =>
  buildDocx({ body: docxParagraph('Words.'), ...source })

/** A .docx whose entries say that they are encrypted, as a zip program with a password writes it. */
function withPassword(): Uint8Array {
  const bytes = docxOf({})
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 12; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true)
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  return bytes
}

async function send(name: string, bytes: Uint8Array) {
  const form = new FormData()
  form.append('title', 'On the stone')
  form.append('issue', String(issue))
  form.append('file', new File([new Uint8Array(bytes)], name))
  const as = desk.people.editor.jwt
  return callREST(desk.payload, { as, body: form, method: 'POST', path: '/manuscripts/import' })
}

/** Everything an import could leave behind: rows, files, and the issue's contents. */
async function stored() {
  const { contents } = await desk.issueOf(issue)
  return { ...(await countStored(desk.payload, desk.dataFolder)), contents }
}

describe('refused, and nothing is stored', () => {
  it.each<[string, string, () => Uint8Array, number, string]>([
    ['an empty file', 'a.txt', () => utf8(''), 422, 'empty'],
    ['a file of white space', 'a.md', () => utf8(' \n\n\t'), 422, 'empty'],
    ['a .docx without a word', 'a.docx', () => buildDocx({ body: '<w:p/>' }), 422, 'empty'],
    ['20 MiB and a byte', 'a.txt', () => new Uint8Array(20 * MiB + 1).fill(97), 413, 'tooLarge'],
    [
      'a zip bomb',
      'a.docx',
      () => docxOf({ files: { 'word/document.xml': new Uint8Array(60 * MiB).fill(32) } }),
      422,
      'hostile',
    ],
    [
      'external entities',
      'a.docx',
      () => docxOf({ files: { 'word/document.xml': ENTITY } }),
      422,
      'hostile',
    ],
    ['a missing text', 'a.docx', () => docxOf({ without: ['word/document.xml'] }), 422, 'damaged'],
    ['half a file', 'a.docx', () => docxOf({}).slice(0, 600), 422, 'damaged'],
    [
      'a .docx that Word encrypted',
      'a.docx',
      () => bytesOf(`${OLE}${'\0'.repeat(600)}${Array.from('EncryptedPackage').join('\0')}\0`),
      415,
      'encrypted',
    ],
    ['a .docx zipped with a password', 'a.docx', withPassword, 415, 'encrypted'],
    ['a PDF named .docx', 'a.docx', () => bytesOf('%PDF-1.7\n%\xe2\xe3\n'), 415, 'unsupportedType'],
    [
      'invalid UTF-8',
      'a.txt',
      () => bytesOf('Caf\xc3\xa9, caf\xc3\xa9\nand caf\xc3 again.'),
      422,
      'notUnicode',
    ],
    [
      '2,001 notes in text',
      'a.txt',
      () =>
        utf8(
          `${numbers(2001)
            .map((n) => `Words.[${n}]`)
            .join(' ')}\n\nNotes\n\n${numbers(2001)
            .map((n) => `[${n}] A note.`)
            .join('\n')}\n`,
        ),
      422,
      'tooManyNotes',
    ],
    [
      '2,001 footnotes in .docx',
      'a.docx',
      () =>
        docxOf({
          body: numbers(2001)
            .map((n) => `<w:p><w:r><w:footnoteReference w:id="${n}"/></w:r></w:p>`)
            .join(''),
          footnotes: numbers(2001)
            .map((n) => `<w:footnote w:id="${n}">${docxParagraph('A note.')}</w:footnote>`)
            .join(''),
        }),
      422,
      'tooManyNotes',
    ],
    ['a name that climbs', 'a.docx', () => docxOf({ files: { '../x.xml': 'x' } }), 422, 'hostile'],
    [
      'a name from the root',
      'a.docx',
      () => docxOf({ files: { '/etc/x.xml': 'x' } }),
      422,
      'hostile',
    ],
    [
      'a name with backslashes',
      'a.docx',
      () => docxOf({ files: { '..\\..\\x.xml': 'x' } }),
      422,
      'hostile',
    ],
  ])('%s', async (_, name, make, status, reason) => {
    const before = await stored()
    const answer = await send(name, make())
    expect(answer).toMatchObject({ status, body: { errors: [{ reason }] } })
    expect(answer.body.errors?.[0]?.message).toMatch(/\.$/)
    expect(await stored()).toEqual(before)
  })

  it('takes no word of the file’s name for a place on the disk', async () => {
    const words = utf8('Words of a climber.')
    const { body, status } = await send('../../../climbing.txt', words)
    expect(status).toBe(201)
    const { manuscript } = body as unknown as ImportAnswer
    expect(manuscript.filename).not.toContain('/')
    const digest = createHash('sha256').update(words).digest('hex')
    expect((await stored()).files).toContain(`manuscripts/${digest}.txt`)
  })
})

describe('taken, and said', () => {
  const paragraph = numbers(10_000)
    .map((n) => `word${n}`)
    .join(' ')

  it.each<[string, string, string, string[], string[]]>([
    ['0 notes', 'a.txt', 'A page with no note at all.', [], ['A page with no note at all.']],
    [
      'a marker without entry',
      'a.txt',
      'One.[1] Two.[2]\n\nNotes\n\n[1] The first note.\n',
      ['markerWithoutEntry'],
      ['The first note.'],
    ],
    [
      'an entry without marker',
      'a.txt',
      'One alone.[1]\n\nNotes\n\n[1] The first.\n[2] Marked nowhere.\n',
      ['entryWithoutMarker'],
      ['Marked nowhere.'],
    ],
    [
      'duplicate numbers',
      'a.txt',
      'Doubled.[1] More.[2]\n\nNotes\n\n[1] One of two.\n[1] The other of two.\n[2] Two.\n',
      ['entryRepeated'],
      ['One of two.', 'The other of two.'],
    ],
    [
      'text from right to left',
      'a.txt',
      'הטקסט הזה נכתב מימין לשמאל.[1]\n\nNotes\n\n[1] הערה ראשונה.\n',
      [],
      ['הטקסט הזה נכתב מימין לשמאל.', 'הערה ראשונה.'],
    ],
    ['a paragraph of 10,000 words', 'a.txt', paragraph, [], [paragraph]],
    [
      'scripts in HTML',
      'a.html',
      '<h1>Type</h1><p onclick="steal()">Read <a href="javascript:steal()">this leaf</a>.</p>' +
        '<script>steal()</script><iframe src="https://evil.example/"></iframe>',
      ['handlerRemoved', 'linkRemoved', 'scriptRemoved'],
      ['this leaf'],
    ],
    [
      'scripts in Markdown',
      'a.md',
      '# Type\n\nRead [that leaf](javascript:steal()) and <b onmouseover="steal()">bold</b>.\n\n' +
        '<script>steal()</script>\n\n[ref link][r]\n\n[r]: data:text/html,steal\n',
      ['handlerRemoved', 'linkRemoved', 'scriptRemoved'],
      ['that leaf', 'ref link'],
    ],
  ])('%s', async (_, name, text, kinds, kept) => {
    const { body, status } = await send(name, utf8(text))
    expect(status).toBe(201)
    const { article, report } = body as unknown as ImportAnswer
    expect([...new Set(report.problems.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining(kinds),
    )
    const saved = JSON.stringify((await desk.articleOf(article.id)).body)
    const listed = JSON.stringify(report.imported.unmarked)
    for (const words of kept) expect(saved + listed).toContain(words)
    expect(saved).not.toMatch(/steal|javascript:|data:|onclick|onmouseover|evil/)
  })
})
