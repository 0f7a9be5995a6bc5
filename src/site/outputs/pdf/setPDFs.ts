import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import type { PrintedArticle } from '../../../edition/manifest'
import type { PictureBytes } from '../../../lib/pictures'
import type { PublishedIssue } from '../../model'
import { writeIssue, writeOffprint } from './writeIssue'
import { checkPDFNotes } from './checkPDFNotes'
import { FONTS, LOOK } from './look'
import { readPDF } from './readPDF'

export type PDFOrder = {
  published: PublishedIssue<PrintedArticle>
  /** What is wanted: the issue (null), or an article by itself, by its id. */
  wanted: readonly (string | null)[]
  /** Scheme and host that addresses lead to, no slash at the end. */
  origin: string
  pictures: PictureBytes
}

export type PDFSet = {
  bytes: Uint8Array
  pages: number
  notes: number
  /** What keeps the file from being PDF/UA, such as a character there is no font for; mostly nothing. */
  faults: string[]
}

/** Nothing is ever read from there: every file that a document may ask for is given to the compiler. */
const DESK = '/forme'

/**
 * Sets an issue, and articles of it by themselves, as PDFs with tags (PDF/UA-1), outline and embedded
 * fonts, dated as its edition is: the same order gives the same bytes. This is heavy work, done in a
 * process of its own.
 *
 * @returns the PDFs in the order in which they were asked for
 * @throws where a document cannot be set, or where what was set does not have every note once, in
 *   order, with its number and its words
 */
export async function setPDFs({
  origin,
  pictures,
  published,
  wanted,
}: PDFOrder): Promise<PDFSet[]> {
  const articles = published.manifest.sections.flatMap((section) => section.articles)
  const files = await takePictures(pictures)
  const source = { published, origin, fileOf: (src: string) => files.get(src)?.name }
  const made: PDFSet[] = []
  for (const id of wanted) {
    const one = articles.find((article) => article.id === id)
    if (id !== null && !one) throw new Error(`The issue has no article ${id}.`)
    const text = one ? writeOffprint(source, one) : writeIssue(source)
    const { bytes, faults } = compile(text, [...files.values()])
    const read = await readPDF(bytes)
    checkPDFNotes(read.notes, listNotes(one ? [one] : articles), {
      unset: faults.flatMap((fault) => UNSET.exec(fault)?.[1] ?? []),
      hasJoiners: /[\u200c\u200d]/.test(text),
    })
    made.push({ bytes, pages: read.pages, notes: read.notes.length, faults })
  }
  return made
}

function listNotes(articles: readonly PrintedArticle[]) {
  return articles.flatMap(({ notes, text }) =>
    notes.map(({ number, printed }) => ({
      article: text.title,
      number: String(number),
      words: printed.map((run) => run.text).join(' '),
    })),
  )
}

type File = { name: string; bytes: Buffer }

/** PDF knows JPEG and no WebP, which would be stored as bare points; so one without holes becomes a JPEG. */
async function takePictures(pictures: PictureBytes): Promise<Map<string, File>> {
  const files = new Map<string, File>()
  for (const [src, { bytes, mediaType }] of Object.entries(pictures)) {
    const kind = mediaType.replace(/^image\/|\+xml$/g, '')
    const picture = mediaType === 'image/webp' ? sharp(bytes) : null
    const isWhole = picture !== null && (await picture.stats()).isOpaque
    const name = `/pictures/${files.size + 1}.${isWhole ? 'jpeg' : kind}`
    files.set(src, {
      name,
      bytes: isWhole ? await picture.jpeg({ quality: 88 }).toBuffer() : Buffer.from(bytes),
    })
  }
  return files
}

let kept: NodeCompiler | undefined

function openCompiler(): NodeCompiler {
  kept ??= NodeCompiler.create({
    workspace: DESK,
    fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(path.resolve(font))) }],
  })
  return kept
}

function compile(text: string, files: readonly File[]): Pick<PDFSet, 'bytes' | 'faults'> {
  const compiler = openCompiler()
  compiler.mapShadow(`${DESK}/magazine.typ`, readFileSync(path.resolve(LOOK, 'magazine.typ')))
  for (const { bytes, name } of files) compiler.mapShadow(DESK + name, bytes)
  try {
    const made = compiler.compile({ mainFileContent: text })
    const document = made.result
    if (!document) {
      const said = made.takeDiagnostics()?.shortDiagnostics ?? []
      throw new Error(`The document cannot be set: ${JSON.stringify(said).slice(0, 2000)}`)
    }
    try {
      return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }), faults: [] }
    } catch (error) {
      return { bytes: compiler.pdf(document), faults: listFaults(error) }
    }
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}

const UNSET = /the text "(.+)" could not be displayed/

/** What PDF/UA was refused for: `the text "漢" could not be displayed with font "Source Serif 4"`. */
function listFaults(error: unknown): string[] {
  const messages = String(error).match(/(?<=message: ")(?:[^"\\]|\\.)*(?=")/g) ?? [String(error)]
  return [...new Set(messages)].map((one) =>
    one.replace('PDF/UA-1 error: ', '').replace(/`|\\(?=")/g, ''),
  )
}
