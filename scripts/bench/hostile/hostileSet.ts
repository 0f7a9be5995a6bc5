import sharp from 'sharp'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph } from '../../../tests/factories/docxParagraph'

/** Something that is made to be slow or large, and how it is sent. */
export type Hostile = {
  name: string
  /** How many people send it, each at once; one where it is left out. */
  times?: number
  send: (door: Send, time: number) => Promise<number[]>
}

/** Sends one request; answers its status. */
export type Send = (method: string, path: string, body?: FormData | object) => Promise<number>

const MEGABYTE = 1024 * 1024
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const works = (count: number) =>
  numbers(count)
    .map((at) => `A${at} Writer, *Book ${at}*, Press ${at}, ${1900 + (at % 100)}, pg ${at + 1}`)
    .join('; ')
const words = (count: number, seed: number) =>
  numbers(count)
    .map((at) => `w${(at * 7919 * seed + at * at) % 50}`)
    .join(' ')

/** 38 bytes that claim 16,300 × 16,300 pixels. */
const WEBP = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvq//qDwAAAAAAAAAAAAAAAAA=', 'base64')

/**
 * The hostile set: files and texts by which a server was stopped, in the order in which they were found.
 *
 * @param article the id of an article whose text is written over
 */
export async function makeHostileSet(article: number): Promise<Hostile[]> {
  const wide = await sharp({
    create: { background: '#345', channels: 3, height: 7000, width: 7100 },
  })
    .png()
    .toBuffer()
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const noisy = await sharp({
    create: { background: '#345', channels: 3, height: 720, noise, width: 690 },
  })
    .resize(6900, 7200)
    .jpeg()
    .toBuffer()
  const brought = (name: string, fileName: string, file: () => Uint8Array, times = 1): Hostile => {
    const made = file()
    return {
      name,
      times,
      send: async (door, time) => [
        await door('POST', '/manuscripts/import', formOf(fileName, made, `${name} ${time}`)),
      ],
    }
  }
  const picture = (name: string, fileName: string, bytes: Uint8Array, times = 1): Hostile => ({
    name,
    times,
    send: async (door, time) => [
      await door('POST', '/media', pictureForm(fileName, bytes, `${name} ${time}`)),
    ],
  })
  return [
    picture('a WebP of 38 bytes', 'a.webp', WEBP),
    picture('eight PNGs of 49.7 million pixels', 'a.png', wide, 8),
    picture('eight JPEGs of 49.7 million pixels', 'a.jpg', noisy, 8),
    brought('a note that names 250 works', 'a.md', () => noteOf(works(250))),
    brought('a note that names 4,000 works', 'b.md', () => noteOf(works(4000))),
    brought('quotation marks that never close, 1 MB', 'c.md', () =>
      noteOf('“‘«('.repeat(MEGABYTE / 10)),
    ),
    brought('40 KB of Word, 60 MB unpacked', 'd.docx', () =>
      buildDocx({
        body: docxParagraph('Words.'),
        files: { 'word/document.xml': new Uint8Array(60 * MEGABYTE).fill(32) },
      }),
    ),
    brought('Word, 40,000 paragraphs in tables', 'e.docx', () =>
      buildDocx({
        body: numbers(2000)
          .map(
            (at) =>
              '<w:tbl><w:tr><w:tc>'.repeat(20) +
              docxParagraph(`Cell ${at}`) +
              '</w:tc></w:tr></w:tbl>'.repeat(20),
          )
          .join(docxParagraph('between')),
      }),
    ),
    brought('eight manuscripts of one person', 'f.md', () => noteOf(works(1000)), 8),
    {
      name: 'a text of 900 KB written over with another, and compared',
      send: async (door) => {
        const answers: number[] = []
        for (const seed of [3, 11]) {
          const body = bodyOf(words(150_000, seed))
          answers.push(await door('PATCH', `/articles/${article}?draft=true&depth=0`, { body }))
        }
        return [...answers, await door('GET', `/articles/${article}/sittings`)]
      },
    },
    {
      name: 'a style whose macros call one another',
      send: async (door) => [await door('POST', '/globals/magazine', { style: circle() })],
    },
    {
      name: 'a search of a hundred hyphens, fifty times',
      times: 50,
      send: async (door) => [await door('GET', `../search?q=${'-%20'.repeat(60)}type`)],
    },
    {
      name: 'the book of an issue, fifty times',
      times: 50,
      send: async (door) => [await door('GET', '../issues/50/issue.epub')],
    },
  ]
}

function noteOf(note: string): Uint8Array {
  return bytesOf(`# Title\n\nWords.[^1]\n\n[^1]: ${note}\n`)
}

function formOf(fileName: string, bytes: Uint8Array, title: string): FormData {
  const form = new FormData()
  form.set('title', title)
  form.set('file', new File([new Uint8Array(bytes)], fileName))
  return form
}

function pictureForm(fileName: string, bytes: Uint8Array, called: string): FormData {
  const form = new FormData()
  const type = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }[fileName.slice(2)] ?? ''
  form.set('file', new File([new Uint8Array(bytes)], `${called}-${fileName}`, { type }))
  form.set('_payload', JSON.stringify({ alt: 'A field of one colour' }))
  return form
}

function bodyOf(text: string) {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const said = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
  const paragraph = { ...block, children: [said], textFormat: 0, textStyle: '', type: 'paragraph' }
  return { root: { ...block, children: [paragraph], type: 'root' } }
}

function circle(): string {
  const macros = numbers(30)
    .map((at) => `<macro name="m${at}"><text macro="m${(at + 1) % 30}"/></macro>`)
    .join('')
  return `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>Circle</title><id>circle</id><updated>2026-01-01T00:00:00Z</updated></info>${macros}<citation><layout><text macro="m0"/></layout></citation></style>`
}
