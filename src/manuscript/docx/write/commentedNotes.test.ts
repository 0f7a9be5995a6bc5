import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { sayIfSkipped } from '../../../../tests/sayIfSkipped'
import { openPackage } from '../openPackage'
import type { WordDocument, WordInline, WordParagraph } from './wordDocument'
import { writeDocx } from './writeDocx'

/**
 * Comments that stand between the markers of notes. LibreOffice 7.4 gave the second note the words of
 * the first, and the third those of the second, where the sign of a comment stood between the first two.
 */
const by = { author: 'A. Reader', at: '2026-11-29T12:00:00Z' }
const words = (text: string): WordInline => ({ type: 'text', text })
const marker = (note: string): WordInline => ({ type: 'noteMarker', note, anchor: `_fn_${note}` })
const about = (comment: string, text: string): WordInline[] => [
  { type: 'commentStart', comment },
  words(text),
  { type: 'commentEnd', comment },
]
const paragraph = (...content: WordInline[]): WordParagraph => ({ style: 'body', content })

function documentOf(paragraphs: WordParagraph[], comments: string[], notes = 3): WordDocument {
  return {
    title: 'T',
    language: 'en',
    at: by.at,
    identifier: 'urn:forme:1',
    properties: {},
    paragraphs,
    comments: comments.map((id) => ({ id, ...by, text: `About ${id}` })),
    notes: Array.from({ length: notes }, (_, at) => ({
      id: String(at + 1),
      paragraphs: [{ style: 'note', content: [words(`Note ${at + 1}.`)] }],
    })),
  }
}

const everywhere = documentOf(
  [
    paragraph(
      ...about('a', 'Before'),
      words(' the first'),
      marker('1'),
      ...about('b', ' and after'),
    ),
    paragraph(...about('c', 'between'), words(' both'), marker('2')),
    paragraph(...about('d', 'beyond'), words(' them'), marker('3'), ...about('e', ' all')),
  ],
  ['a', 'b', 'c', 'd', 'e'],
)

const read = (file: Uint8Array, part: string) =>
  new TextDecoder().decode(openPackage(file).readBytes(`word/${part}.xml`) ?? undefined)
const say = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said).join('')

/** What each comment is about, by its number, and the words of the note behind each marker. */
function readCommented(file: Uint8Array) {
  const body = read(file, 'document')
  const ranges = body.matchAll(
    /<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs,
  )
  const notes = new Map(
    [
      ...read(file, 'footnotes').matchAll(
        /<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs,
      ),
    ].map(([, id, inner]) => [id, say(inner ?? '').trim()]),
  )
  return {
    about: [...ranges].map(([, , inner]) => say(inner ?? '')),
    notes: [...body.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].map(([, id]) =>
      notes.get(id),
    ),
  }
}

const WHOLE = {
  about: ['Before', ' and after', 'between', 'beyond', ' all'],
  notes: ['Note 1.', 'Note 2.', 'Note 3.'],
}

describe('comments among notes', () => {
  const signs = (document: WordDocument) =>
    [
      ...read(writeDocx(document), 'document').matchAll(
        /w:(commentReference|footnoteReference) w:id="(\d+)"/g,
      ),
    ].map(([, sign, id]) => `${sign === 'commentReference' ? 'comment' : 'note'} ${id}`)

  it('have their signs before the first marker or behind the second, and stay about their words', () => {
    expect(signs(everywhere)).toEqual([
      'comment 0',
      'note 1',
      'note 2',
      'comment 1',
      'comment 2',
      'comment 3',
      'note 3',
      'comment 4',
    ])
    expect(readCommented(writeDocx(everywhere))).toEqual(WHOLE)
  })

  it('have them where they end where there is one note', () => {
    const one = documentOf([paragraph(words('One'), marker('1'), ...about('a', ' more'))], ['a'], 1)
    expect(signs(one)).toEqual(['note 1', 'comment 0'])
  })

  it('are not lost without a word where the second note has no marker', () => {
    const lacking = documentOf([paragraph(marker('1'), ...about('a', 'words'))], ['a'], 2)
    expect(() => writeDocx(lacking)).toThrow('The second note has no marker.')
  })

  test.skipIf(
    sayIfSkipped(
      spawnSync('which', ['soffice']).status !== 0,
      'LibreOffice is not on this machine.',
    ),
  )('leave every note its words in LibreOffice', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forme-word-'))
    try {
      const file = path.join(folder, 'text.docx')
      writeFileSync(file, writeDocx(everywhere))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const convert = ['--headless', '--convert-to', 'docx', '--outdir', `${folder}/out`, file]
      execFileSync('soffice', [profile, ...convert], { stdio: 'pipe' })
      expect(readCommented(readFileSync(path.join(folder, 'out', 'text.docx')))).toEqual(WHOLE)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
